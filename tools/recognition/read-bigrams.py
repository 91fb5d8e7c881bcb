"""Writes the counts of neighbouring words that the Python package ar-corrector 1.1.6 (MIT) ships, as before<TAB>after<TAB>count:

    python3 tools/recognition/read-bigrams.py ar_corrector/resources/ngram_plus1.pickle > bigrams.tsv

A pickle may run any code, so nothing but counters is let through.
"""

import pickle
import sys
from collections import Counter, defaultdict


class CountersOnly(pickle.Unpickler):
    def find_class(self, module, name):
        allowed = {("collections", "Counter"): Counter, ("collections", "defaultdict"): defaultdict}
        if (module, name) not in allowed:
            raise pickle.UnpicklingError(f"{module}.{name} is no counter")
        return allowed[module, name]


with open(sys.argv[1], "rb") as file:
    counts = CountersOnly(file).load()
for before, followers in counts.items():
    if len(before) != 1:
        continue
    for after, count in followers.items():
        print(before[0], after, count, sep="\t")
