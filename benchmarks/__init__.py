"""Speed, training and accuracy: scripts that are run from a checkout and not installed."""
