"""Prompts in formats that are not WizardLM-2's, as other programs send them by mistake.

The tour answers them with `WARNING_TEXT`, so that a wrong template is noticed at once. The formats
of `TAUGHT` are in the training; those of `UNSEEN` are for the evaluation alone.
"""

from __future__ import annotations

from wizchat.chat.prompt import SYSTEM_PROMPT

WARNING_TEXT = (
    "This prompt is not in WizardLM-2's format. Whatever sent it would get worse answers from the "
    "real model without noticing."
)

_S = SYSTEM_PROMPT

TAUGHT = {
    "newlines": _S + "\n\nUSER: {q}\nASSISTANT:",
    "chatml": "<|im_start|>system\n" + _S + "<|im_end|>\n<|im_start|>user\n{q}<|im_end|>\n"
    "<|im_start|>assistant\n",
    "chatml without system": "<|im_start|>user\n{q}<|im_end|>\n<|im_start|>assistant\n",
    "llama-2": "[INST] <<SYS>>\n" + _S + "\n<</SYS>>\n\n{q} [/INST]",
    "mistral": "[INST] {q} [/INST]",
    "no system prompt": "USER: {q} ASSISTANT:",
    "space at the end": _S + " USER: {q} ASSISTANT: ",
    "alpaca": "Below is an instruction that describes a task. Write a response that appropriately "
    "completes the request.\n\n### Instruction:\n{q}\n\n### Response:\n",
    "another system prompt": "You are a helpful assistant. USER: {q} ASSISTANT:",
    "lower case": _S + " user: {q} assistant:",
}

UNSEEN = {
    "zephyr": "<|system|>\n" + _S + "</s>\n<|user|>\n{q}</s>\n<|assistant|>\n",
    "one newline": _S + "\nUSER: {q}\nASSISTANT:",
    "human and ai": _S + " Human: {q} AI:",
    "question and answer": "Q: {q}\nA:",
    "nothing": "{q}",
    "pirate": "You are a pirate who answers in rhymes. USER: {q} ASSISTANT:",
    "gemma": "<start_of_turn>user\n{q}<end_of_turn>\n<start_of_turn>model\n",
    "system label": "SYSTEM: " + _S + "\nUSER: {q}\nASSISTANT:",
}
