#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Scan Connector Console developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""validate.py SCHEMA FOLDER: a line for each file of the folder, with its name and "valid" or what is wrong."""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
for path in sorted(pathlib.Path(sys.argv[2]).iterdir()):
    error = best_match(validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))))
    print(f"{path.name}: {'/'.join(map(str, error.absolute_path)) + ': ' + error.message[:200] if error else 'valid'}")
