//! Where a post names its unit: in the same words, the short forms of offices in full, or in some of them.

use super::nouns::{BODIES, COMMON, LEVELS, PLACES};
use super::words::{Word, starts};

/// From where on a name may be said: its beginning, what stands behind `cơ quan`, and `Mặt trận` behind `Ủy ban`.
fn beginnings(name: &[Word]) -> impl Iterator<Item = usize> {
    let common = COMMON.iter().find(|word| starts(name, word));
    let front = starts(name, "ủy ban mặt trận").then_some(2);
    [Some(0), common.map(|word| word.split(' ').count()), front]
        .into_iter()
        .flatten()
}

/// Where the post names the unit by its first words, and from where on the unit goes on there: `Trưởng khu phố` and `Khu phố 3`.
pub(super) fn said_already(post: &[Word], name: &[Word]) -> Option<(usize, usize)> {
    let mut longest: Option<(usize, usize, usize)> = None;
    for (begin, start) in beginnings(name).flat_map(|begin| (1..post.len()).map(move |start| (begin, start)))
    {
        let same = post[start..].iter().zip(&name[begin..]);
        let same = same.take_while(|(post, name)| post.said == name.said).count();
        let said = (1..=same)
            .rev()
            .find(|count| is_said(post, name, (start, begin), *count));
        if let Some(count) = said.filter(|count| longest.is_none_or(|(most, ..)| *count > most)) {
            longest = Some((count, post[start + count - 1].to, name[begin + count - 1].to));
        }
    }
    longest.map(|(_, at, rest)| (at, rest))
}

/// Whether that many words, the same in both, name the unit: at the post's end, or to a level, or all of them.
fn is_said(post: &[Word], name: &[Word], (start, begin): (usize, usize), count: usize) -> bool {
    let (last, end) = (&post[start + count - 1], &name[begin + count - 1]);
    if !(post[start].first && last.last && end.last) {
        return false;
    }
    // One syllable alone may be the end of another word: `thi công` and `Công ty`.
    let one = PLACES.contains(&name[begin].said.as_str()) || post[start - 1].said == "trưởng";
    if start + count == post.len() {
        return count > 1 || one;
    }
    let next = &post[start + count];
    let parted = next.from > last.to + 1;
    let whole = begin + count == name.len();
    let level = LEVELS.contains(&end.said.as_str()) && (parted || !next.proper);
    count > 1 && (whole || level)
}

/// Where the post names the unit by some of its words behind the kind of body, and from where on the unit takes their place:
/// `Bí thư Đoàn phường`.
pub(super) fn said_in_short(post: &[Word], name: &[Word]) -> Option<(usize, usize)> {
    let starts_at = |start: &usize| post[*start].first && post.len() - start > 1;
    for start in (1..post.len()).filter(starts_at) {
        let Some(body) = BODIES.iter().find(|body| starts(&post[start..], body)) else {
            continue;
        };
        let of_name =
            |begin: &usize| starts(&name[*begin..], body) && are_of(&post[start..], &name[*begin..]);
        if let Some(begin) = beginnings(name).find(of_name) {
            let whole = begin == 0 || starts(&name[begin..], "mặt trận");
            return Some((post[start].from, if whole { 0 } else { name[begin].from }));
        }
    }
    None
}

/// Whether the words stand in the name in that order.
fn are_of(words: &[Word], name: &[Word]) -> bool {
    let mut name = name.iter();
    words.iter().all(|word| name.any(|other| other.said == word.said))
}
