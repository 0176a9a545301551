"""What a person writes in each of the languages: titles, names of folders, what is looked for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from tests.ui.shell.samples import conversation
from wizchat.chat.incognito import incognito_id
from wizchat.chat.values import Conversation, Folder


@dataclass(frozen=True)
class OwnWords:
    """Titles are of a thesis, recursion, a journey, a letter, a query, the sky; one is long."""

    titles: tuple[str, str, str, str, str, str]
    long: str
    folders: tuple[str, str, str]
    found: str
    """A sentence of an answer, with what was looked for in it."""
    wanted: str
    prompt: str


_GERMAN = OwnWords(
    titles=(
        "Gliederung der Abschlussarbeit", "Rekursion, einfach erklärt", "Drei Tage in Lissabon",
        "Brief an die Hausverwaltung", "SQL: beste Kunden je Monat", "Warum ist der Himmel blau?",
    ),
    long="Donaudampfschifffahrtsgesellschaftskapitänsmütze und andere lange Wörter",
    folders=("Universität", "Reisen und Unterkünfte", "Leer"),
    found="Am zweiten Tag fährt die alte Straßenbahn 28 bis zur Burg hinauf.",
    wanted="Straßenbahn",
    prompt="Erkläre {text} so, dass es ein Kind versteht.",
)  # fmt: skip
_ARABIC = OwnWords(
    titles=(
        "مخطط الرسالة", "شرح العودية ببساطة", "ثلاثة أيام في لشبونة",
        "رسالة إلى المالك", "SQL: أفضل العملاء كل شهر", "لماذا السماء زرقاء؟",
    ),
    long="عنوان طويل جدا لا يتسع له الشريط الجانبي ولا رأس النافذة مهما كانت عريضة",
    folders=("الجامعة", "السفر والإقامة", "فارغ"),
    found="في اليوم الثاني يصعد الترام القديم رقم 28 إلى القلعة.",
    wanted="الترام",
    prompt="اشرح {text} كأنك تشرح لطفل.",
)  # fmt: skip
_CHINESE = OwnWords(
    titles=(
        "论文大纲", "递归，简单解释", "里斯本三日游", "给房东的信", "SQL：每月最佳客户",
        "为什么天空是蓝色的？",
    ),
    long="一个非常长的标题，无论侧边栏还是窗口的标题栏都放不下它，所以必须在某个地方省略",
    folders=("大学", "旅行和住宿", "空文件夹"),
    found="第二天，老式有轨电车28路一直开到城堡。",
    wanted="有轨电车",
    prompt="像对孩子一样解释{text}。",
)  # fmt: skip
_ALL = {
    QLocale.Language.German: _GERMAN,
    QLocale.Language.Arabic: _ARABIC,
    QLocale.Language.Chinese: _CHINESE,
}
_DAYS = (3, 0, 0, 0, 1, 1)


def own_words() -> OwnWords:
    """Return those of the language that the app speaks now."""
    return _ALL[QLocale().language()]


def folders() -> tuple[Folder, ...]:
    """Return three folders; nothing is in the last."""
    return tuple(Folder(f"f{at}", name) for at, name in enumerate(own_words().folders))


def conversations() -> tuple[Conversation, ...]:
    """Return what the sidebar lists: one is pinned, others are under dates; ids are c0 to c5."""
    return tuple(
        conversation(f"c{at}", title, days=days, pinned=at == 0)
        for at, (title, days) in enumerate(zip(own_words().titles, _DAYS, strict=True))
    )


def many_conversations() -> tuple[Conversation, ...]:
    """Return conversations in every kind of section, more than there is room for."""
    said = own_words()
    kept = (
        conversation("long", said.long, days=0.01),
        conversation("untitled", "", days=0.02),
        conversation("f-1", said.titles[0], days=2, folder="f0"),
        conversation("f-2", said.long, days=2, folder="f0"),
        conversation("f-3", said.titles[2], days=2, folder="f1"),
    )
    old = (conversation(f"old{at}", said.titles[at % 6], days=4 + 7 * at) for at in range(1, 30))
    return (*conversations(), *kept, *old)


def incognito() -> tuple[Conversation, ...]:
    """Return one incognito conversation without a title, and one with a long one."""
    return (
        conversation(incognito_id(), "", days=0.1),
        conversation(incognito_id(), own_words().long, days=0.1),
    )
