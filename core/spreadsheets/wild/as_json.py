"""Writes what a file was understood as as JSON; docs/reader.md describes it."""

from collections.abc import Sequence
from typing import Any

from core.spreadsheets.wild.known_names import KnownAs
from core.spreadsheets.wild.levels.scales import Scale
from core.spreadsheets.wild.understood import Alike, FoundTable, Understood
from core.workbook.cells import plain_text


def understood_json(understood: Understood, known: Sequence[KnownAs] = ()) -> dict[str, Any]:
    """Give the value as plain dicts and lists; addresses as "C14" beside the title of their sheet.

    Args:
        understood: The file.
        known: Its skills that may be known under another name.
    """
    return {
        "file": understood.file,
        "tables": [_table(table) for table in understood.tables],
        "skipped": [
            {"sheet": one.area.sheet, "range": one.area.address, "reason": one.reason} for one in understood.skipped
        ],
        "questions": [
            {"id": one.id, "asks": one.asks, "saw": one.saw, "choices": list(one.choices), "proposed": one.proposed}
            for one in understood.questions
        ],
        "alike": [_alike(pair) for pair in understood.alike],
        "known_as": [_known(one) for one in known],
        "assumed": list(understood.assumed),
        "problems": [problem.sentence() for problem in understood.problems],
    }


def _known(one: KnownAs) -> dict[str, Any]:
    return {
        "id": one.id,
        "skill": one.written,
        "name": one.name,
        "by": one.by,
        "where": one.where,
        "confidence": one.confidence,
        "why": one.why,
    }


def _alike(pair: Alike) -> dict[str, Any]:
    return {
        "id": pair.id,
        "kind": pair.kind,
        "names": [pair.one, pair.other],
        "confidence": pair.confidence,
        "why": pair.why,
        "cells": [[{"sheet": at.sheet, "cell": at.address} for at in one] for one in (pair.places, pair.other_places)],
        "choices": list(pair.choices),
        "proposed": pair.choices[0],
    }


def _table(table: FoundTable) -> dict[str, Any]:
    named = "roles" if table.kind == "requirements" else "people"
    return {
        "sheet": table.area.sheet,
        "range": table.area.address,
        "kind": table.kind,
        "header_rows": list(table.header_rows),
        "columns": dict(table.columns),
        "scale": _scale(table.scale) if table.scale else None,
        named: [{"name": one.name, "cell": one.at.address} for one in table.people],
        "skills": [{"name": one.name, "cell": one.at.address, "category": one.category} for one in table.skills],
        "levels": [
            {
                named[:-1] if named == "roles" else "person": one.person,
                "skill": one.skill,
                "written": one.written,
                "level": one.level,
                "cell": one.at.address,
                "beside": {name: plain_text(value) for name, value in one.extra.items()},
            }
            for one in table.levels
        ],
        "title": table.title,
        "ladders": [{"family": one.family, "roles": list(one.roles)} for one in table.ladders],
        "actions": [
            {
                "name": one.name,
                "cell": one.at.address,
                "beside": {name: plain_text(value) for name, value in one.cells.items()},
            }
            for one in table.actions
        ],
    }


def _scale(scale: Scale) -> dict[str, Any]:
    return {
        "kind": scale.kind,
        "low": scale.low,
        "high": scale.high,
        "known_from": scale.source,
        "steps": [{"written": step.written, "level": step.level, "meaning": step.meaning} for step in scale.steps],
    }
