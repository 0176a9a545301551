"""Names of models from the names of their files."""

from __future__ import annotations

import pytest

from tests.helpers.scripted_engine import loaded
from wizchat.chat.identity import ModelIdentity, identify_by_file


@pytest.mark.parametrize(
    ("path", "name", "quantization"),
    [
        ("/m/WizardLM-2-7B.Q4_K_M.gguf", "WizardLM-2-7B", "Q4_K_M"),
        (r"C:\Modèles\WizardLM-2-7B-IQ3_XS.gguf", "WizardLM-2-7B", "IQ3_XS"),
        ("wizardlm-2-7b.q8_0.gguf", "wizardlm-2-7b", "Q8_0"),
        ("WizardLM-2-7B.fp16.gguf", "WizardLM-2-7B", "FP16"),
        ("WizardLM-2-8x22B.Q2_K-00001-of-00005.gguf", "WizardLM-2-8x22B", "Q2_K"),
        ("山.gguf", "山", None),
        ("Q4_K_M.gguf", "Q4_K_M", "Q4_K_M"),
    ],
)
def test_names(path: str, name: str, quantization: str | None) -> None:
    model = type(loaded().model)(**{**_fields(), "path": path})
    assert identify_by_file(model) == ModelIdentity(name, quantization)


def _fields() -> dict[str, object]:
    model = loaded().model
    return {name: getattr(model, name) for name in model.__struct_fields__}
