"""One event, several outlets: what they agree on, where they differ, who speaks, and in whose words."""

from istanbul_analysis import schema
from istanbul_analysis.extract.blocks import split_blocks
from istanbul_analysis.extract.concordance import concordance
from istanbul_analysis.extract.sentences import split_sentences
from istanbul_analysis.extract.tokens import mark_voice, split_tokens
from istanbul_analysis.measure.agreement import confusion, gwet_ac1, krippendorff_alpha, percent_agreement
from istanbul_analysis.measure.coding import coding_sheet, compare_codes, disputed_codes, machine_codes
from istanbul_analysis.measure.coverage import coverage, first_sentences
from istanbul_analysis.measure.delegations import delegation_grid, delegation_makeup, delegation_union
from istanbul_analysis.measure.delegations_conflicts import role_wordings, roster_conflicts
from istanbul_analysis.measure.disagreements import disagreements
from istanbul_analysis.measure.disagreements_adjudicated import adjudicate, adjudication_changes, passage_keys
from istanbul_analysis.measure.disagreements_passages import passage_pairs
from istanbul_analysis.measure.dispersion import dispersion
from istanbul_analysis.measure.diversity import lexical_diversity
from istanbul_analysis.measure.frame_model import suggest_article_frames, train_frame_model
from istanbul_analysis.measure.frame_shares import frame_shares, hit_voices, responsibility_actors
from istanbul_analysis.measure.frames import code_frames
from istanbul_analysis.measure.hedging import find_hedges, hedge_rates
from istanbul_analysis.measure.keyness import keyness, keyness_overall
from istanbul_analysis.measure.labels import find_labels
from istanbul_analysis.measure.layout import block_shares, document_lengths
from istanbul_analysis.measure.ledger import ledger, ledger_codes, told_by_one
from istanbul_analysis.measure.naming import mention_rates, naming_choices
from istanbul_analysis.measure.origins import origins
from istanbul_analysis.measure.quality import quality_passages, text_quality
from istanbul_analysis.measure.readability import readability, readability_pairs
from istanbul_analysis.measure.reuse import reused_passages
from istanbul_analysis.measure.reuse_matrix import reuse_matrix
from istanbul_analysis.measure.sentiment import score_sentences, tone_words
from istanbul_analysis.measure.similarity import similarity, similarity_map, similarity_terms
from istanbul_analysis.measure.speakers import first_speakers, quote_shares, side_shares, voices
from istanbul_analysis.measure.speakers_cues import cue_counts, cue_uses, stance_shares
from istanbul_analysis.measure.targets import score_targets
from istanbul_analysis.measure.targets_gold import match_targets, target_agreement
from istanbul_analysis.measure.targets_minilm import score_targets_minilm
from istanbul_analysis.measure.tone import actor_tone, tone_evidence
from istanbul_analysis.measure.tone_pairs import tone_differences
from istanbul_analysis.measure.validation import compare_with_peers
from istanbul_analysis.measure.variants import quote_variants
from istanbul_analysis.measure.wordshift import word_shift
from istanbul_analysis.pipeline import build_tables, complete_metadata, group_names, propose_actors
from istanbul_analysis.plot.delegations import plot_delegation_grid, plot_delegation_makeup, plot_role_wordings
from istanbul_analysis.plot.disagreements import plot_ledger
from istanbul_analysis.plot.framing import plot_agreement, plot_frame_places, plot_frame_shares
from istanbul_analysis.plot.keyness import plot_coverage, plot_keyness
from istanbul_analysis.plot.layout import plot_block_shares, plot_document_lengths
from istanbul_analysis.plot.naming import plot_mention_rates, plot_naming_choices
from istanbul_analysis.plot.readability import plot_diversity, plot_readability
from istanbul_analysis.plot.reuse import plot_quote_variants, plot_reuse_matrix, plot_reused_passages
from istanbul_analysis.plot.sentiment import plot_actor_tone, plot_hedge_rates, plot_word_shift
from istanbul_analysis.plot.similarity import plot_similarity, plot_similarity_map, plot_similarity_terms
from istanbul_analysis.plot.speakers import plot_cue_counts, plot_quote_shares, plot_side_shares, plot_stance_shares
from istanbul_analysis.plot.validation import plot_validation, plot_validation_peers
from istanbul_analysis.read.actors import (
    load_actors,
    load_aliases,
    load_gazetteer,
    load_places,
    read_gazetteer,
    write_proposals,
)
from istanbul_analysis.read.adjudication import load_adjudication, read_adjudication, write_adjudication
from istanbul_analysis.read.codebook import load_codebook, load_frames, load_items
from istanbul_analysis.read.codes import read_codes
from istanbul_analysis.read.corpus import load_corpus, read_corpus
from istanbul_analysis.read.cues import load_cues
from istanbul_analysis.read.documents import as_documents
from istanbul_analysis.read.gold import load_gold
from istanbul_analysis.read.lexicons import load_lexicon
from istanbul_analysis.read.models import load_target_model
from istanbul_analysis.read.posts import load_posts
from istanbul_analysis.read.tone import load_tone_lexicon
from istanbul_analysis.read.validation import load_metrics, load_peers, load_validation

__all__ = [
    # read
    "load_metrics",
    "load_peers",
    "load_validation",
    "as_documents",
    "load_actors",
    "load_adjudication",
    "read_adjudication",
    "write_adjudication",
    "load_aliases",
    "load_codebook",
    "load_corpus",
    "load_cues",
    "load_frames",
    "load_items",
    "load_gazetteer",
    "load_gold",
    "load_lexicon",
    "load_posts",
    "load_places",
    "load_target_model",
    "load_tone_lexicon",
    "read_codes",
    "read_corpus",
    "read_gazetteer",
    # extract
    "build_tables",
    "complete_metadata",
    "concordance",
    "group_names",
    "propose_actors",
    "write_proposals",
    "mark_voice",
    "split_blocks",
    "split_sentences",
    "split_tokens",
    # measure
    "compare_with_peers",
    "actor_tone",
    "block_shares",
    "code_frames",
    "coding_sheet",
    "compare_codes",
    "confusion",
    "coverage",
    "cue_counts",
    "cue_uses",
    "delegation_grid",
    "delegation_makeup",
    "delegation_union",
    "adjudicate",
    "adjudication_changes",
    "disagreements",
    "ledger",
    "ledger_codes",
    "passage_keys",
    "passage_pairs",
    "told_by_one",
    "dispersion",
    "disputed_codes",
    "document_lengths",
    "find_hedges",
    "find_labels",
    "first_sentences",
    "first_speakers",
    "frame_shares",
    "gwet_ac1",
    "hit_voices",
    "hedge_rates",
    "keyness",
    "keyness_overall",
    "krippendorff_alpha",
    "lexical_diversity",
    "machine_codes",
    "match_targets",
    "mention_rates",
    "naming_choices",
    "origins",
    "percent_agreement",
    "quality_passages",
    "quote_shares",
    "quote_variants",
    "readability",
    "readability_pairs",
    "responsibility_actors",
    "reuse_matrix",
    "reused_passages",
    "role_wordings",
    "roster_conflicts",
    "score_sentences",
    "score_targets",
    "score_targets_minilm",
    "side_shares",
    "similarity",
    "similarity_map",
    "similarity_terms",
    "stance_shares",
    "suggest_article_frames",
    "target_agreement",
    "text_quality",
    "tone_differences",
    "tone_evidence",
    "tone_words",
    "train_frame_model",
    "voices",
    "word_shift",
    # plot
    "plot_validation",
    "plot_validation_peers",
    "plot_actor_tone",
    "plot_agreement",
    "plot_block_shares",
    "plot_coverage",
    "plot_ledger",
    "plot_cue_counts",
    "plot_delegation_grid",
    "plot_delegation_makeup",
    "plot_diversity",
    "plot_document_lengths",
    "plot_hedge_rates",
    "plot_frame_places",
    "plot_frame_shares",
    "plot_keyness",
    "plot_mention_rates",
    "plot_naming_choices",
    "plot_quote_shares",
    "plot_quote_variants",
    "plot_readability",
    "plot_reuse_matrix",
    "plot_reused_passages",
    "plot_side_shares",
    "plot_role_wordings",
    "plot_similarity",
    "plot_similarity_map",
    "plot_similarity_terms",
    "plot_stance_shares",
    "plot_word_shift",
    # shape
    "schema",
]
