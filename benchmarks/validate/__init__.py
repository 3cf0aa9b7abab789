"""Every figure of accuracy in `data/validation/results.csv`, recomputed by `python run.py validate`."""
