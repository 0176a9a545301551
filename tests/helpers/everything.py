"""An answer with everything that can be in one."""

from __future__ import annotations

EVERYTHING = r"""# Rotations in the plane

A rotation by an angle $\theta$ takes $(x, y)$ to $(x', y')$; it costs $5 or $10 to *print*. The
matrix is

$$
R(\theta) = \begin{pmatrix} \cos\theta & -\sin\theta \\ \sin\theta & \cos\theta \end{pmatrix}
$$

and two of them in a row are $R(\alpha)R(\beta) = R(\alpha+\beta)$, so the fraction
$\frac{\sin\alpha}{\cos\alpha} = \tan\alpha$ and the sum $\sum_{k=0}^{n} \binom{n}{k}$ stand on the
line[^1]. Something that **nobody can set**: $\foo{x}$.

\[ \int_{-\infty}^{\infty} e^{-x^2}\,dx = \sqrt{\pi},
\qquad \zeta(2) = \sum_{n=1}^{\infty} \frac{1}{n^2} = \frac{\pi^2}{6},
\qquad f(x) = \begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases},
\qquad a_1 + a_2 + a_3 + a_4 + a_5 + a_6 + a_7 + a_8 + a_9 \]

## Steps

1. Read the angle, see [the long version](https://example.org/rotation) or \
https://example.org/plain.
   - in degrees, with `math.radians(x)`
   - or in radians
     1. which is **quick**
     2. and ~~slow~~ stable
2. Apply it:

   ```python
   def rotate(x: float, y: float, angle: float) -> tuple[float, float]:
       # the matrix, written out
       c, s = math.cos(angle), math.sin(angle)
       return c * x - s * y, s * x + c * y
   ```

3. Compare $x^2 + y^2$ before and after.

- [x] written
- [ ] proved

> A quotation with $\alpha$ and a **strong** word,
> over two lines.
>
> > nested once

| name | formula | first value | second value | a long explanation of it | and a note |
|:---|:---:|---:|---|---|---|
| sine | $\sin x$ | 0.000 | 0.841 | the height of a point on the circle above the axis | odd |
| cosine | $\cos x$ | 1.000 | 0.540 | its distance from the other axis | `even` |
| tangent | $\frac{\sin x}{\cos x}$ | 0.000 | 1.557 | the slope | [more](https://example.org) |

| call | result |
|---|---|
| `f(3)` | 6 |
| `f(2)` | 2 |

---

### Other scripts

旋转矩阵是线性代数中的一个基本概念，它把平面上的每一个点绕原点转过同一个角度。長い文章は行の終わりで\
折り返されます。

الدوران حول نقطة الأصل يحفظ المسافات، و $x^2 + y^2$ لا يتغير مع `rotate()` أبدا.

```diff
- return x
+ return c * x - s * y
```

A picture is never fetched: ![a circle](https://example.org/circle.png). <b>HTML</b> is text.

[^1]: A footnote with *emphasis* and $e^{i\pi} = -1$.
[^two]: Another one.
"""
