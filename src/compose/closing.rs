//! Boxes 7 to 9: addressees, recipients and signatures out of typed data.

use crate::document::{Addressees, Recipients, Signature};
use crate::model::{PaperEntry, PaperRow, Signatory, Signer, UnitHead};

/// `Kính gửi` (Phụ lục I, phần I, mục II.9a).
pub(super) fn addressees(entry: &PaperEntry) -> Addressees {
    let names: Vec<String> = entry.addressees.iter().map(ToString::to_string).collect();
    let lines = if names.len() == 1 { names } else { dashed(names) };
    Addressees {
        lead: "Kính gửi:".to_owned(),
        lines,
    }
}

/// `Nơi nhận` (Phụ lục I, phần I, mục II.9b). A paper with addressees starts with `Như trên`; `Như Điều`
/// means the last of its `articles`.
pub(super) fn recipients(entry: &PaperEntry, articles: usize) -> Recipients {
    const ABOVE: &str = "Như trên";
    let said = entry
        .row
        .recipients
        .iter()
        .any(|recipient| recipient.to.as_str() == ABOVE);
    let above = (!entry.addressees.is_empty() && !said).then(|| ABOVE.to_owned());
    let named = entry.row.recipients.iter().map(|recipient| {
        let to = match article(recipient.to.as_str()) {
            Some(_) => format!("{ARTICLE} {articles}"),
            None => recipient.to.to_string(),
        };
        match &recipient.purpose {
            Some(purpose) => format!("{to} ({purpose})"),
            None => to,
        }
    });
    let archive = entry.row.archive.iter().map(|archive| format!("Lưu: {archive}"));
    let mut lines = dashed(above.into_iter().chain(named).chain(archive).collect());
    if let (Some(last), Some(sign)) = (lines.last_mut(), drafted(&entry.row)) {
        last.push(' ');
        last.push_str(&sign);
    }
    Recipients {
        lead: "Nơi nhận:".to_owned(),
        lines,
    }
}

/// Box 12: `PL.(300)`.
fn drafted(row: &PaperRow) -> Option<String> {
    let (typist, copies) = row.typist.as_ref().zip(row.copies)?;
    Some(format!("{typist}.({copies})"))
}

/// Those that the last article names, who carry a decision out.
const ARTICLE: &str = "Như Điều";

/// The article that a recipient `Như Điều 3` names; empty where it leaves the number to the program.
pub(super) fn article(recipient: &str) -> Option<&str> {
    let rest = recipient.strip_prefix(ARTICLE)?.trim();
    rest.chars().all(|letter| letter.is_ascii_digit()).then_some(rest)
}

/// A dash before each, `;` after each, `.` after the last.
fn dashed(lines: Vec<String>) -> Vec<String> {
    let last = lines.len();
    let end = |at| if at == last { '.' } else { ';' };
    (1..)
        .zip(lines)
        .map(|(at, line)| format!("- {}{}", line.trim_end_matches(['.', ';']), end(at)))
        .collect()
}

/// The signature of one person.
pub(super) fn signature(signatory: &Signatory) -> Signature {
    Signature {
        authority: signatory.authority_lines(),
        note: None,
        name: Some(signatory.name.to_string()),
    }
}

/// The place where someone signs a list.
pub(super) fn signer(signer: &Signer) -> Signature {
    Signature {
        authority: vec![signer.title.to_string()],
        note: Some(match &signer.note {
            Some(note) => format!("({note})"),
            None => BY_HAND.to_owned(),
        }),
        name: signer.name.as_ref().map(ToString::to_string),
    }
}

/// What is asked of someone who signs a form.
const BY_HAND: &str = "(Ký, ghi rõ họ tên)";

/// The place where the head of a unit signs its form.
pub(super) fn unit_head(head: &UnitHead) -> Signature {
    Signature {
        authority: vec![head.title.to_string()],
        note: head.name.is_none().then(|| BY_HAND.to_owned()),
        name: head.name.as_ref().map(ToString::to_string),
    }
}
