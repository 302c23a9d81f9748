//! Where a text may end a line: at marks its author set, and where a reader breathes (`breath.rs`). Never inside a name, a
//! date, a number or the words of a short title in quotation marks.

use std::borrow::Cow;

use super::breath::{breathes, quoted};
use super::pattern::{Fact, Pattern, Piece};
use super::record::{Certificate, Occasion};

/// The author's mark for the end of a line.
const MARK: &str = "|";

/// What stands between a word and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Between {
    /// A space where the line goes on.
    Space,
    /// A space where the line may end.
    Opportunity,
    /// The end of a line, as its author wants it.
    End,
}

/// A word and what stands before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) before: Between,
}

/// The words of a field. Empty where none of its facts says anything: `Vào sổ số:` is not printed alone.
pub(super) fn words<'a>(
    pattern: &'a Pattern,
    capitals: bool,
    certificate: &'a Certificate,
    occasion: &'a Occasion,
) -> Vec<Word<'a>> {
    let mut parts: Vec<(Cow<'a, str>, bool)> = Vec::with_capacity(pattern.pieces.len());
    let mut said = pattern.facts().next().is_none();
    for piece in &pattern.pieces {
        let (text, whole) = match piece {
            Piece::Words(words) => (Cow::Borrowed(words.as_str()), false),
            Piece::Fact(fact) => {
                let text = certificate.fact(*fact, occasion);
                said |= !text.is_empty();
                (text, is_whole(*fact))
            }
        };
        let text = if capitals {
            text.to_uppercase().into()
        } else {
            text
        };
        parts.push((text, whole));
    }
    if said { split(parts) } else { Vec::new() }
}

/// Facts that are never broken, but where their author set a mark.
const fn is_whole(fact: Fact) -> bool {
    match fact {
        Fact::Achievement | Fact::Merit | Fact::Place | Fact::Campaign => false,
        Fact::Subject
        | Fact::Verb
        | Fact::Name
        | Fact::Book
        | Fact::Head
        | Fact::Decision
        | Fact::DecisionDay
        | Fact::PlaceDay
        | Fact::SignerTitle
        | Fact::Signer => true,
    }
}

/// Parts of one sentence → its words. A word may lie across parts: `số:` and `12`.
fn split(parts: Vec<(Cow<'_, str>, bool)>) -> Vec<Word<'_>> {
    let mut words: Vec<(Cow<'_, str>, Seam)> = Vec::new();
    let mut open = false;
    let mut end = false;
    for (text, whole) in parts {
        let mut first = true;
        for (at, token) in tokens(text).enumerate() {
            if at > 0 {
                open = false;
            }
            if token.is_empty() {
                continue;
            }
            if token == MARK {
                end = true;
                open = false;
                continue;
            }
            match words.last_mut() {
                Some((word, _)) if open && !end => word.to_mut().push_str(&token),
                _ => {
                    let seam = match (end, whole && !first) {
                        (true, _) => Seam::Marked,
                        (false, true) => Seam::Inside,
                        (false, false) => Seam::Free,
                    };
                    words.push((token, seam));
                }
            }
            (open, end, first) = (true, false, false);
        }
    }
    seamed(words)
}

/// The words with what stands before each.
fn seamed(words: Vec<(Cow<'_, str>, Seam)>) -> Vec<Word<'_>> {
    let texts: Vec<&str> = words.iter().map(|(text, _)| text.as_ref()).collect();
    let quoted = quoted(&texts);
    let before = |at: usize, seam: Seam| match seam {
        _ if at == 0 => Between::Space,
        Seam::Marked => Between::End,
        Seam::Free if !quoted[at] && breathes(&texts, at) => Between::Opportunity,
        Seam::Inside | Seam::Free => Between::Space,
    };
    let between: Vec<Between> = words
        .iter()
        .enumerate()
        .map(|(at, (_, seam))| before(at, *seam))
        .collect();
    let words = words.into_iter().zip(between);
    words.map(|((text, _), before)| Word { text, before }).collect()
}

/// What stands between the spaces of a text.
fn tokens(text: Cow<'_, str>) -> Box<dyn Iterator<Item = Cow<'_, str>> + '_> {
    match text {
        Cow::Borrowed(text) => Box::new(text.split(' ').map(Cow::Borrowed)),
        Cow::Owned(text) => {
            let owned: Vec<Cow<'_, str>> = text.split(' ').map(|token| token.to_owned().into()).collect();
            Box::new(owned.into_iter())
        }
    }
}

/// What the author and the fact say of the place before a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seam {
    /// A mark stands there.
    Marked,
    /// It lies inside a fact that is never broken.
    Inside,
    /// Nothing: the words decide.
    Free,
}

/// Where each word would begin and end if all stood on one line, in units of the face.
pub(super) struct Widths {
    begins: Vec<i32>,
    ends: Vec<i32>,
}

impl Widths {
    /// Of words, each with the space before it and its own width.
    pub(super) fn new(words: impl Iterator<Item = (i32, i32)>) -> Self {
        let mut at = 0;
        let (begins, ends) = words
            .map(|(space, width)| {
                let begin = at + space;
                at = begin + width;
                (begin, at)
            })
            .unzip();
        Self { begins, ends }
    }

    /// Width of the words `from..to` on one line; at least one word.
    pub(super) fn line(&self, from: usize, to: usize) -> i32 {
        self.ends[to - 1] - self.begins[from]
    }
}

/// The lines, as ranges of words: as few as can be, each no wider than `room`, and among those the most even. None if
/// more than `most` are needed, or one cannot be short enough.
pub(super) fn lines(
    words: &[Word<'_>],
    widths: &Widths,
    room: f64,
    most: usize,
) -> Option<Vec<(usize, usize)>> {
    let ends: Vec<usize> = (1..words.len())
        .filter(|at| words[*at].before == Between::End)
        .chain([words.len()])
        .collect();
    let mut lines = Vec::new();
    let mut start = 0;
    for (at, end) in ends.iter().enumerate() {
        let others = ends.len() - at - 1;
        let left = most.checked_sub(lines.len() + others)?;
        lines.extend(even(words, widths, room, left, start, *end)?);
        start = *end;
    }
    Some(lines)
}

/// The same for the words of one stretch between ends that the author set.
fn even(
    words: &[Word<'_>],
    widths: &Widths,
    room: f64,
    most: usize,
    start: usize,
    end: usize,
) -> Option<Vec<(usize, usize)>> {
    let stops: Vec<usize> = [start]
        .into_iter()
        .chain((start + 1..end).filter(|at| words[*at].before == Between::Opportunity))
        .chain([end])
        .collect();
    // best[stop]: the narrowest possible widest line of the words up to that stop, and where its last line begins.
    let mut best: Vec<Option<i32>> = stops.iter().map(|stop| (*stop == start).then_some(0)).collect();
    let mut from: Vec<Vec<usize>> = Vec::new();
    for _ in 0..most {
        let mut next: Vec<Option<i32>> = vec![None; stops.len()];
        let mut origin = vec![0; stops.len()];
        for (to, stop) in stops.iter().enumerate().skip(1) {
            for (at, begin) in stops.iter().enumerate().take(to) {
                let width = widths.line(*begin, *stop);
                let Some(widest) = best[at]
                    .filter(|_| f64::from(width) <= room)
                    .map(|widest| widest.max(width))
                else {
                    continue;
                };
                if next[to].is_none_or(|known| widest < known) {
                    next[to] = Some(widest);
                    origin[to] = at;
                }
            }
        }
        from.push(origin);
        best = next;
        if best.last().is_some_and(Option::is_some) {
            return Some(walk(&stops, &from));
        }
    }
    None
}

fn walk(stops: &[usize], from: &[Vec<usize>]) -> Vec<(usize, usize)> {
    let mut at = stops.len() - 1;
    let mut lines: Vec<(usize, usize)> = from
        .iter()
        .rev()
        .map(|origin| {
            let line = (stops[origin[at]], stops[at]);
            at = origin[at];
            line
        })
        .collect();
    lines.reverse();
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str, room: i32, most: usize) -> Option<Vec<String>> {
        let words = split(vec![(text.into(), false)]);
        let length = |word: &Word<'_>| i32::try_from(word.text.chars().count()).unwrap();
        let widths = Widths::new(words.iter().map(|word| (1, length(word))));
        let lines = lines(&words, &widths, f64::from(room), most)?;
        let text = |(from, to): (usize, usize)| {
            let words = words[from..to].iter().map(|word| word.text.as_ref());
            words.collect::<Vec<_>>().join(" ")
        };
        Some(lines.into_iter().map(text).collect())
    }

    #[test]
    fn lines_end_before_words_of_the_list_and_are_even() {
        let text = "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2025";
        assert_eq!(
            broken(text, 45, 3).unwrap(),
            [
                "Đã có thành tích xuất sắc",
                "trong phong trào thi đua yêu nước năm 2025"
            ]
        );
        assert_eq!(broken(text, 200, 3).unwrap(), [text]);
        assert_eq!(broken(text, 20, 2), None);
    }

    /// Every line that any width makes ends where a reader breathes.
    #[test]
    fn e12_a_line_never_ends_inside_a_word_of_two_syllables() {
        let texts = [
            "xuất sắc trong vận động hiến đất, đóng góp ngày công mở rộng và đổ bê tông các ngõ 4, 6 và 11",
            "xuất sắc trong lao động sản xuất, báo tin và cùng lực lượng công an giữ gìn trật tự nơi ở, không vì lý do nào mà bỏ qua",
            "trong phong trào thi đua “Phường Mẫu sáng, xanh, sạch, nghĩa tình” lập thành tích chào mừng Đại hội Đảng bộ các cấp, nhiệm kỳ 2025-2030",
        ];
        let never = [
            "đóng / góp",
            "sản / xuất",
            "và / cùng",
            "thi / đua",
            "phong / trào",
            "trong / phong",
            "nơi / ở",
            "lý / do",
            "bỏ / qua",
            "4, / 6",
            "sáng, / xanh",
            "thành / tích",
            "giữ / gìn",
            "nhiệm / kỳ",
        ];
        for text in texts {
            for room in 20..text.chars().count() {
                let Some(lines) = broken(text, i32::try_from(room).unwrap(), 9) else {
                    continue;
                };
                let shown = lines.join(" / ");
                for pair in never {
                    assert!(!shown.contains(pair), "{shown}");
                }
            }
        }
    }

    #[test]
    fn an_author_sets_the_ends_of_lines() {
        assert_eq!(broken("một | hai ba", 50, 2).unwrap(), ["một", "hai ba"]);
        assert_eq!(broken("một | hai ba", 50, 1), None);
    }

    #[test]
    fn a_name_a_date_and_a_number_stay_whole() {
        for text in [
            "Nguyễn Thị Trong Và",
            "ngày 27 tháng 6 năm 2025",
            "12.5 triệu đồng",
        ] {
            assert_eq!(broken(text, 10, 5), None, "{text}");
        }
    }

    #[test]
    fn a_word_may_lie_across_parts() {
        let words = split(vec![
            ("(số ".into(), false),
            ("12".into(), true),
            (")".into(), false),
        ]);
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_ref()).collect();
        assert_eq!(texts, ["(số", "12)"]);
    }
}
