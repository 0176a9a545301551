"""States of the conversation: its messages, its composer, what opens over them."""

from __future__ import annotations

from tests.gallery import chat_composer, chat_messages, chat_over

STATES = (*chat_messages.STATES, *chat_composer.STATES, *chat_over.STATES)
