"""What people and the model write in the pictures, in the language that the app speaks then."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QLocale


class Talk(NamedTuple):
    """Texts of one language."""

    title: str
    question: str
    answer: str
    """With what answers often have: lists, code, a table, a quotation, a formula."""
    more: str
    """Another question, of some lines."""
    begun: str
    """An answer that is under way, in the middle of its code."""
    long_name: str
    """Of a file."""
    word: str
    """One that is in the answer more than once."""
    prompts: tuple[tuple[str, str], ...]
    """Titles and texts."""


_CODE = """```python
def factorial(n: int) -> int:
    # 5! = 5 · 4 · 3 · 2 · 1
    if n < 2:
        return 1
    return n * factorial(n - 1)
```"""
_GERMAN = Talk(
    title="Rekursion, an einem Beispiel erklärt",
    question="Erklären Sie Rekursion an einem Beispiel in Python, und wann man sie meiden sollte.",
    answer=f"""**Rekursion** heißt: Eine Funktion löst ein Problem, indem sie sich selbst \
für einen *kleineren* Teil davon aufruft, bis ein Basisfall `n < 2` unmittelbar antwortet.

## So geht es

1. Den Basisfall finden: $n! = 1$ für $n < 2$.
2. Den Rest zurückführen:
   - mit $n! = n \\cdot (n-1)!$
   - oder iterativ, siehe [die Dokumentation](https://example.org/de/rekursion).

{_CODE}

| Aufruf | wartet auf | Ergebnis |
|---|---|---:|
| `factorial(3)` | `factorial(2)` | 6 |
| `factorial(2)` | `factorial(1)` | 2 |

> Die Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft rechnet \
lieber mit einer Schleife.

- [x] verstanden
- [ ] ausprobiert

Bei großer Tiefe hilft Rekursion nicht: Der Stapel ist begrenzt.""",
    more="Und wann nicht?\n\nBitte nennen Sie drei Fälle, je mit einem Satz.",
    begun="In C sieht es *genauso* aus:\n\n```c\nint factorial(int n) {\n    return n < 2 ?",
    long_name="Jahresabschlussbericht der Beteiligungsgesellschaft 2025 (geprüft).pdf",
    word="rekursion",
    prompts=(
        ("Einfach erklären", "Erklären Sie {Text} so, dass ein zehnjähriges Kind es versteht."),
        ("Korrektur lesen", "Korrigieren Sie Rechtschreibung und Zeichensetzung, sonst nichts."),
        ("Zusammenfassen", "Fassen Sie das Angehängte in fünf Punkten zusammen."),
    ),
)
_ARABIC = Talk(
    title="شرح العودية بمثال",
    question="اشرح لي العودية بمثال في Python، ومتى يُستحسن تجنّبها؟",
    answer=f"""**العودية** هي أن تحلّ الدالة مسألةً باستدعاء نفسها على جزء *أصغر* منها، حتى تصل \
إلى الحالة الأساسية `n < 2` فتجيب مباشرة.

## كيف تعمل

1. ابحث عن الحالة الأساسية: $n! = 1$ إذا كان $n < 2$.
2. أرجع الباقي إليها:
   - بالعلاقة $n! = n \\cdot (n-1)!$
   - أو بحلقة، انظر [التوثيق](https://example.org/ar/recursion).

{_CODE}

| الاستدعاء | ينتظر | الناتج |
|---|---|---:|
| `factorial(3)` | `factorial(2)` | 6 |
| `factorial(2)` | `factorial(1)` | 2 |

> لا تُستعمل العودية حين يكون العمق كبيرا جدا، فالمكدّس محدود.

- [x] مفهوم
- [ ] مجرَّب

العودية لا تنفع مع العمق الكبير (أكثر من 1000 استدعاء في Python).""",
    more="ومتى لا أستعملها؟\n\nاذكر ثلاث حالات، كل واحدة في جملة.",
    begun="وفي لغة C تبدو *هكذا*:\n\n```c\nint factorial(int n) {\n    return n < 2 ?",
    long_name="التقرير المالي السنوي الموحّد للشركة القابضة لعام 2025 (نسخة مدقّقة).pdf",
    word="العودية",
    prompts=(
        ("شرح مبسّط", "اشرح {النص} كما تشرحه لطفل في العاشرة."),
        ("تدقيق لغوي", "صحّح الإملاء وعلامات الترقيم فيما يلي، ولا تغيّر شيئا آخر."),
        ("تلخيص", "لخّص الملف المرفق في خمس نقاط."),
    ),
)
_CHINESE = Talk(
    title="用例子说明递归",
    question="请用一个 Python 例子解释递归，并说明什么时候不该用它。",
    answer=f"""**递归**是指函数通过对*更小*的部分调用自身来解决问题，直到基准情形 `n < 2` \
直接给出答案。

## 步骤

1. 找到基准情形：当 $n < 2$ 时 $n! = 1$。
2. 化简其余部分：
   - 利用 $n! = n \\cdot (n-1)!$
   - 或者改用循环，参见[文档](https://example.org/zh/recursion)。

{_CODE}

| 调用 | 等待 | 结果 |
|---|---|---:|
| `factorial(3)` | `factorial(2)` | 6 |
| `factorial(2)` | `factorial(1)` | 2 |

> 深度很大时不要使用递归，因为调用栈是有限的。

- [x] 已理解
- [ ] 已尝试

递归深度过大时（在 Python 中超过 1000 层）会报错，这时应当改写成循环，结果相同，通常更快。""",
    more="那什么时候不该用呢？\n\n请举三种情况，每种一句话。",
    begun="用 C 语言写出来*差不多*：\n\n```c\nint factorial(int n) {\n    return n < 2 ?",
    long_name="二〇二五年度集团控股有限公司合并财务报表及审计报告（最终修订版）.pdf",
    word="递归",
    prompts=(
        ("简单解释", "请像对十岁的孩子那样解释{内容}。"),
        ("校对", "请改正下文的错别字和标点，不要改动其他内容。"),
        ("总结", "请用五点总结附件的内容。"),
    ),
)
_TALKS = {
    QLocale.Language.German: _GERMAN,
    QLocale.Language.Arabic: _ARABIC,
    QLocale.Language.Chinese: _CHINESE,
}


def talk() -> Talk:
    """Return the texts of the language that is spoken."""
    return _TALKS[QLocale().language()]
