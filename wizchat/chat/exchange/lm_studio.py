"""LM Studio's `*.conversation.json`, from its folder `conversations`.

Not documented; its makers call it internal
(https://github.com/lmstudio-ai/lmstudio-js/issues/152). Each message has `versions`, of which
`currentlySelected` is shown. A version is `singleStep` with `content`, or `multiStep` with `steps`
of which the `contentBlock`s hold text; thoughts and tools are other steps or blocks of a style.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizchat.chat.exchange.foreign import ForeignConversation, ForeignMessage
from wizchat.chat.exchange.loose import Object, list_of, object_of, text_of
from wizchat.chat.exchange.moments import from_seconds
from wizchat.chat.values import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROLES: Final = {"user": Role.USER, "assistant": Role.ASSISTANT}
_PICTURE: Final = "🖼"


def is_lm_studio(value: object) -> bool:
    """Whether an object is a conversation of LM Studio."""
    messages = list_of(value.get("messages")) if isinstance(value, dict) else []
    return any(isinstance(object_of(each).get("versions"), list) for each in messages)


def read_lm_studio(found: Object, name: str) -> ForeignConversation:
    """Return a conversation; its file's name is its id. What does not fit is left out."""
    created = from_seconds(found.get("createdAt"))
    model = text_of(object_of(found.get("lastUsedModel")).get("identifier")) or None
    messages: list[ForeignMessage] = []
    above: str | None = None
    for number, each in enumerate(list_of(found.get("messages"))):
        message = object_of(each)
        versions = list_of(message.get("versions"))
        made = [
            _message(object_of(version), f"{number}-{index}", above, model)
            for index, version in enumerate(versions)
        ]
        if made:
            messages += made
            above = made[_selected(message, len(made))].id
    return ForeignConversation(
        id=f"{name}\0{found.get('createdAt')}",
        title=text_of(found.get("name")),
        created_at=created,
        updated_at=from_seconds(found.get("assistantLastMessagedAt")) or created,
        messages=tuple(messages),
        leaf_id=above,
    )


def _selected(message: Object, count: int) -> int:
    chosen = message.get("currentlySelected")
    if isinstance(chosen, int) and 0 <= chosen < count:
        return int(chosen)
    return count - 1


def _message(
    version: Object, node_id: str, parent_id: str | None, model: str | None
) -> ForeignMessage:
    steps = [object_of(step) for step in list_of(version.get("steps"))]
    if steps:
        text = "\n\n".join(filter(None, map(_step_text, steps)))
    else:
        text = "\n\n".join(_texts(version.get("content")))
    used = (_model(step) for step in steps)
    return ForeignMessage(
        id=node_id,
        parent_id=parent_id,
        role=_ROLES.get(text_of(version.get("role"))),
        text=text,
        model=next(filter(None, used), model),
    )


def _step_text(step: Object) -> str:
    if step.get("type") != "contentBlock" or object_of(step.get("style")).get("type") == "thinking":
        return ""
    return "\n\n".join(_texts(step.get("content")))


def _texts(content: object) -> Iterator[str]:
    if isinstance(content, str):
        yield content
    for each in list_of(content):
        part = object_of(each)
        if part.get("type") == "text" and text_of(part.get("text")).strip():
            yield text_of(part.get("text"))
        elif part.get("type") == "file" and part.get("fileType") == "image":
            yield _PICTURE


def _model(step: Object) -> str | None:
    info = object_of(step.get("genInfo"))
    return text_of(info.get("identifier")) or text_of(info.get("indexedModelIdentifier")) or None
