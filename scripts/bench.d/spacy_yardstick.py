"""Takes pages apart with spaCy: sentences only, or with the model that a package ships; prints the processor time.

usage: spacy_yardstick.py blank|PACKAGE PAGE...
"""

import importlib
import os
import sys

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import time

import spacy

if sys.argv[1] == "blank":
    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
else:
    pipeline = importlib.import_module(sys.argv[1].replace("-", "_")).load()
texts = [open(path, encoding="utf-8").read() for path in sys.argv[2:]]
# Loading the library and its model is not counted.
start = time.process_time()
sentences = sum(1 for page in pipeline.pipe(texts) for _ in page.sents)
print("processor", time.process_time() - start)
print("sentences", sentences)
