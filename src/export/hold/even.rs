//! Lines of titles, and of names that are wider than their line: as even as can be, and ended where a reader would breathe.

use super::breaks::{Line, Piece, best};
use super::labels::ends_no_line;
use crate::document::{BREAK, HYPHEN, TIE};
use crate::export::letters::Letter;
use crate::export::lines::{Atom, atoms, lines};
use crate::export::texts::{Room, Says};
use crate::export::titles::SPARE_MM;
use crate::faces::Fonts;

/// Words before which a title is best broken.
const BEGIN_A_LINE: &[&str] = &[
    "kiêm", "cho", "của", "trong", "về", "và", "theo", "do", "để", "tại", "được", "đối", "nhân", "lập", "từ",
];
/// Marks behind which a reader breathes.
const BREATHES: [char; 7] = [',', ';', ':', '”', ')', '-', '–'];
/// What an end of a line between any two words costs, and one behind a word that wants the next, but where one signs: `XÁC NHẬN
/// CỦA`. Uneven lines cost the square of what they differ by from the mean.
const ANYWHERE: f64 = 0.15;
const BADLY: f64 = 0.6;
/// The same inside a name in quotes.
const QUOTED: f64 = 1.5;
/// Letters of a name in quotes that is whole at the cost of a line.
const SHORT_QUOTE: usize = 26;

/// Ends the lines of a title where they are best: all its other spaces hold.
pub(super) fn set_title(letters: &mut [Letter], room: &Room, fonts: &Fonts) {
    let room = Room {
        mm: room.mm - SPARE_MM,
        ..*room
    };
    let all = 0..letters.len();
    if letters.iter().all(|one| one.shown != BREAK) {
        let Some(ends) = even_ends(letters, &room, fonts) else {
            return;
        };
        hold_but(&mut letters[all], &ends);
    }
}

/// Where the lines of letters end that are wider than one line; None if they are not, or if no way leads to their end. A short
/// name in quotes is worth a line more; so is each good end of a title's lines.
pub(super) fn even_ends(letters: &[Letter], room: &Room, fonts: &Fonts) -> Option<Vec<usize>> {
    let atoms = atoms(letters, room, fonts);
    let count = lines(&atoms, room.mm, room.mm).len();
    if count < 2 {
        return None;
    }
    let ends = ends_of(letters, &atoms, count, room);
    let bad = |ends: &[usize]| ends.iter().map(|end| badness(letters, *end, room)).sum::<f64>();
    let better = |than: f64| ends_of(letters, &atoms, count + 1, room).filter(|ends| bad(ends) < than);
    match ends {
        Some(ends) if bad(&ends) > 0.0 => better(bad(&ends)).or(Some(ends)),
        ends => ends,
    }
}

/// What of a line's end there is worth a line more.
fn badness(letters: &[Letter], end: usize, room: &Room) -> f64 {
    let cost = cost_of_end(letters, end, room);
    let counts = if room.is_balanced() {
        cost >= BADLY
    } else {
        parts_a_short_quote(letters, end)
    };
    if counts { cost } else { 0.0 }
}

/// The best ends of so many lines at most.
fn ends_of(letters: &[Letter], atoms: &[Atom], count: usize, room: &Room) -> Option<Vec<usize>> {
    let width: f64 = atoms.iter().map(|atom| atom.width_mm + atom.gap_mm).sum();
    let lines = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let mean = width / lines;
    let pieces = atoms.iter().map(|atom| Piece {
        atom: *atom,
        spaces: 0,
        cost: cost_of_end(letters, atom.end, room),
    });
    let pieces: Vec<Piece> = pieces.collect();
    let uneven = |line: &Line| (line.width_mm / mean - 1.0).powi(2);
    let ends = best(&pieces, (room.mm, room.mm), count, uneven)?;
    let inner = ends.iter().take(ends.len().saturating_sub(1));
    Some(inner.map(|end| atoms[end - 1].end).collect())
}

/// Holds all spaces and hyphens but those at which lines end.
pub(super) fn hold_but(letters: &mut [Letter], ends: &[usize]) {
    for (at, one) in letters.iter_mut().enumerate() {
        let is_end = ends.contains(&at) || one.shown == '-' && ends.contains(&(at + 1));
        match one.shown {
            ' ' if !is_end => one.shown = TIE,
            '-' if !is_end => one.shown = HYPHEN,
            _ => {}
        }
    }
}

fn cost_of_end(letters: &[Letter], end: usize, room: &Room) -> f64 {
    let is_space = |one: &&Letter| matches!(one.shown, ' ' | TIE);
    let word = |letters: &mut dyn Iterator<Item = &Letter>| -> String {
        letters
            .take_while(|one| !is_space(one))
            .map(|one| one.shown)
            .collect()
    };
    let last: String = word(&mut letters[..end].iter().rev()).chars().rev().collect();
    let next = word(&mut letters[end..].iter().skip_while(is_space)).to_lowercase();
    if is_quoted(&letters[..end]) {
        QUOTED
    } else if last.ends_with(BREATHES)
        || next.starts_with(['“', '('])
        || BEGIN_A_LINE.contains(&next.as_str())
    {
        0.0
    } else if room.says != Says::Signed && ends_no_line(&last.to_lowercase()) {
        BADLY
    } else {
        ANYWHERE
    }
}

/// Whether a quotation is open after these letters: a name in quotes is whole where it can be.
fn is_quoted(letters: &[Letter]) -> bool {
    let mut marks = letters.iter().rev().map(|one| one.shown);
    marks.find(|mark| matches!(mark, '“' | '”')) == Some('“')
}

/// Whether a line that ends there parts a name in quotes that is no longer than a title's: `“Lao động tiên tiến”`.
fn parts_a_short_quote(letters: &[Letter], end: usize) -> bool {
    let before = letters[..end].iter().rev().take_while(|one| one.shown != '“');
    let after = letters[end..].iter().take_while(|one| one.shown != '”');
    is_quoted(&letters[..end]) && before.count() + after.count() <= SHORT_QUOTE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Run;
    use crate::export::hold::lexicon::Lexicon;
    use crate::export::hold::loose::loosened;
    use crate::export::hold::ties::{Kind, tie};
    use crate::export::letters::{letters_of, plain};
    use crate::export::titles::even;

    fn held(text: &str, kind: Kind) -> Vec<Run> {
        let mut runs = vec![Run::plain(text)];
        tie(&mut runs, &Lexicon::of([]), kind);
        runs
    }

    fn text(letters: &[Letter]) -> String {
        letters.iter().map(|one| one.shown).collect()
    }

    fn title(text: &str) -> Vec<Letter> {
        let mut letters = letters_of(&held(text, Kind::Short));
        set_title(&mut letters, &Room::title(165.0, 14.0), &Fonts::embedded());
        letters
    }

    fn shown(letters: &[Letter]) -> Vec<String> {
        let joined = text(letters);
        let line = |line: &str| line.chars().map(plain).collect();
        joined.split(' ').map(line).collect()
    }

    #[test]
    fn e5_a_title_ends_its_lines_before_a_small_word_and_not_in_a_name() {
        let of = |text| shown(&title(text));
        assert_eq!(
            of(
                "Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh cho Nhân dân và cán bộ khu phố 1 của phường Mẫu"
            ),
            [
                "Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh",
                "cho Nhân dân và cán bộ khu phố 1 của phường Mẫu"
            ]
        );
        assert_eq!(
            of("DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐƯỢC ĐỀ NGHỊ KHEN THƯỞNG"),
            [
                "DANH SÁCH TẬP THỂ, CÁ NHÂN,",
                "HỘ GIA ĐÌNH ĐƯỢC ĐỀ NGHỊ KHEN THƯỞNG"
            ]
        );
    }

    #[test]
    fn e5_a_short_name_in_quotes_and_a_word_of_two_syllables_are_whole() {
        let of = |text| shown(&title(text));
        assert_eq!(
            of(
                "Về việc tặng danh hiệu “Chiến sĩ thi đua cơ sở”, danh hiệu “Lao động tiên tiến”, Giấy khen của Chủ tịch \
                 Ủy ban nhân dân phường Ví Dụ cho cá nhân có thành tích xuất sắc trong thực hiện nhiệm vụ năm 2025"
            )
            .iter()
            .filter(|line| line.contains("“Lao động tiên tiến”"))
            .count(),
            1
        );
        let lines = of(
            "Về việc đề nghị tặng Giấy khen của Chủ tịch UBND xã cho tập thể, cá nhân, hộ gia đình có thành tích xuất sắc trong \
             phong trào thi đua “Xã Mẫu chung sức xây dựng nông thôn mới” sáu tháng cuối năm 2025 (đợt tổng kết)",
        );
        assert!(lines.iter().all(|line| !line.ends_with("chung")), "{lines:?}");
    }

    #[test]
    fn s21_a_title_breaks_neither_in_the_name_of_a_campaign_nor_behind_a_small_word() {
        let of = |text| shown(&title(text));
        assert_eq!(
            of(
                "Về việc đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh cho cá nhân có thành tích xuất sắc trong phong trào thi \
                 đua “Xã Mẫu chung sức xây dựng nông thôn mới” sáu tháng cuối năm 2025 (đợt tổng kết)"
            ),
            [
                "Về việc đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh",
                "cho cá nhân có thành tích xuất sắc trong phong trào thi đua",
                "“Xã Mẫu chung sức xây dựng nông thôn mới”",
                "sáu tháng cuối năm 2025 (đợt tổng kết)"
            ]
        );
        let lines = of(
            "Về việc tặng Giấy khen của Hiệu trưởng Trường Trung học cơ sở Ví Dụ trong đợt tổng kết phong trào thi đua “Học tốt, \
             rèn luyện tốt” năm học 2025-2026",
        );
        assert!(lines.iter().all(|line| !line.ends_with("trong")), "{lines:?}");
    }

    #[test]
    fn e5_a_title_of_a_docx_ends_its_lines_where_the_pdf_does() {
        let fonts = Fonts::embedded();
        let held = title("DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐƯỢC ĐỀ NGHỊ KHEN THƯỞNG");
        let mut runs = vec![Run::plain(text(&held))];
        let room = Room::title(165.0, 14.0);
        let mm = even(&runs, &room, &fonts).room_mm;
        let room = Room { mm, ..room };
        let loose = loosened(&held, &room, &fonts);
        runs[0].text = text(&loose);
        let atoms = atoms(&loose, &room, &fonts);
        let ends = lines(&atoms, mm, mm);
        let first: String = runs[0]
            .text
            .chars()
            .take(atoms[ends[0].0 - 1].end)
            .map(plain)
            .collect();
        assert_eq!(first, "DANH SÁCH TẬP THỂ, CÁ NHÂN,");
        assert!(
            runs[0].text.starts_with("DANH SÁCH TẬP THỂ,"),
            "plain where no line would end"
        );
    }

    #[test]
    fn e9_a_name_wider_than_its_cell_is_parted_in_even_lines() {
        let letters = letters_of(&[Run::plain("Ông Đỗ Văn Tượng Trưng Bảy")]);
        let room = Room::of_cell(13.0, false, false);
        let room = Room { mm: 45.0, ..room };
        let ends = even_ends(&letters, &room, &Fonts::embedded()).unwrap();
        let first: String = letters[..ends[0]].iter().map(|one| one.shown).collect();
        assert_eq!(first, "Ông Đỗ Văn");
    }
}
