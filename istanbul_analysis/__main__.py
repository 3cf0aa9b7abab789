"""Run the command line: python -m istanbul_analysis."""

import sys

from istanbul_analysis.cli import main

sys.exit(main())
