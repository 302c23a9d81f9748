//! Boxes 7 to 9: addressees, recipients and signatures out of typed data, and the mark that ends the text.

use super::element::Element;
use super::letterhead::{place_day, submitted};
use super::references::decision;
use super::vocabulary::Tag;
use crate::diagnostic::{FormProblem, Report};
use crate::document::{Addressees, Block, Closing, Recipients, Signature};
use crate::model::{
    Awardee, AwardeeKind, Brief, Date, PaperEntry, PaperRow, Shape, Signatory, Signer, Unit, UnitHead,
};

/// `./.` closes the text (models of Phụ lục III).
pub(super) fn end_mark(body: &mut [Block]) {
    const MARK: &str = "./.";
    let Some(Block::Paragraph(paragraph)) = body.last_mut() else {
        return;
    };
    let Some(last) = paragraph.runs.last_mut() else {
        return;
    };
    if !last.text.ends_with(MARK) {
        last.text
            .truncate(last.text.trim_end_matches([' ', '.', ';', ',']).len());
        last.text.push_str(MARK);
    }
}

/// What stands below the text: recipients at the left, signatures at the right.
pub(super) fn closing(children: &[(&Element, Tag)], brief: &Brief<'_>) -> Option<Block> {
    let with_recipients = children.iter().any(|(_, tag)| *tag == Tag::Recipients);
    let signatures: Vec<Signature> = children
        .iter()
        .flat_map(|(element, tag)| signed(element, *tag, brief))
        .collect();
    let with_signers = children.iter().any(|(_, tag)| *tag == Tag::Signers);
    let recipients = with_recipients
        .then(|| recipients(brief.entry, Some(articles(children))))
        .filter(|list| !list.lines.is_empty());
    let place_date = brief
        .date
        .filter(|_| with_signers && brief.kind.shape == Shape::List)
        .map(|date| list_day(brief, date));
    (recipients.is_some() || !signatures.is_empty()).then_some(Block::Closing(Closing {
        place_date,
        recipients,
        signatures,
    }))
}

/// The signatures that an element of the template stands for, in the template's order.
fn signed(element: &Element, tag: Tag, brief: &Brief<'_>) -> Vec<Signature> {
    let head = brief.unit.and_then(|unit| unit.head.as_ref());
    match (tag, element.attribute("use")) {
        (Tag::Signers, _) => signers(brief.entry),
        (Tag::Signature, Some("unit")) => head.map(unit_head).into_iter().collect(),
        (Tag::Signature, Some("awardee")) => brief
            .awardee
            .map(|one| reporter(one, brief.unit))
            .into_iter()
            .collect(),
        (Tag::Signature, Some("secretary")) => brief.secretary.map(signature).into_iter().collect(),
        (Tag::Signature, _) => brief.signatory.map(signature).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Place and day above those who sign a list, which is dated when the decision of its review is; the cover list of a dossier
/// when its submission is.
fn list_day(brief: &Brief<'_>, date: Date) -> String {
    let of_review = || decision(brief).is_some_and(|decision| decision.dated);
    let decided = || submitted(brief).unwrap_or_else(of_review);
    place_day(brief, brief.entry.is_dated() || decided(), date)
}

fn articles(children: &[(&Element, Tag)]) -> usize {
    children.iter().map(|(element, _)| articles_in(element)).sum()
}

/// Articles stand in chapters and their sections too.
fn articles_in(element: &Element) -> usize {
    let within: usize = element.elements().map(articles_in).sum();
    within + usize::from(element.is(Tag::Article))
}

/// `Như Điều 3` among the recipients names the last article.
pub(super) fn articles_cited(children: &[(&Element, Tag)], brief: &Brief<'_>, report: &mut Report) {
    let last = articles(children);
    for recipient in &brief.entry.row.recipients {
        let cited = article(recipient.to.as_str());
        if let Some(cited) = cited.filter(|cited| !cited.is_empty() || last == 0)
            && cited.parse() != Ok(last)
        {
            let kind = FormProblem::WrongArticle {
                found: recipient.to.to_string(),
                last,
            };
            report.add(kind, brief.entry.place().clone());
        }
    }
}

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
/// means the last of its `articles`, or stays as it is typed where nobody counts them.
fn recipients(entry: &PaperEntry, articles: Option<usize>) -> Recipients {
    const ABOVE: &str = "Như trên";
    let said = entry
        .row
        .recipients
        .iter()
        .any(|recipient| recipient.to.as_str() == ABOVE);
    let above = (!entry.addressees.is_empty() && !said).then(|| ABOVE.to_owned());
    let named = entry.row.recipients.iter().map(|recipient| {
        let to = match (article(recipient.to.as_str()), articles) {
            (Some(_), Some(articles)) => format!("{ARTICLE} {articles}"),
            (Some(_) | None, _) => recipient.to.to_string(),
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

/// The same of a text whose articles nobody counts.
pub(super) fn recipients_typed(entry: &PaperEntry) -> Recipients {
    recipients(entry, None)
}

/// Those who sign at the right and at the left.
pub(super) fn signed_by(brief: &Brief<'_>) -> [Vec<Signature>; 2] {
    [brief.signatory, brief.secretary].map(|signatory| signatory.map(signature).into_iter().collect())
}

/// Those who sign side by side.
pub(super) fn signers(entry: &PaperEntry) -> Vec<Signature> {
    entry.row.signers.iter().map(signer).collect()
}

/// Box 12: `PL.(300)`.
fn drafted(row: &PaperRow) -> Option<String> {
    let (typist, copies) = row.typist.as_ref().zip(row.copies)?;
    Some(format!("{typist}.({copies})"))
}

/// Those that the last article names, who carry a decision out.
const ARTICLE: &str = "Như Điều";

/// The article that a recipient `Như Điều 3` names; empty where it leaves the number to the program.
fn article(recipient: &str) -> Option<&str> {
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
fn signature(signatory: &Signatory) -> Signature {
    Signature {
        authority: signatory.authority_lines(),
        note: None,
        office: signatory.second_office.as_ref().map(ToString::to_string),
        name: Some(signatory.name.to_string()),
    }
}

/// The place where someone signs a list.
fn signer(signer: &Signer) -> Signature {
    Signature {
        authority: vec![signer.title.to_string()],
        note: Some(match &signer.note {
            Some(note) => format!("({note})"),
            None => BY_HAND.to_owned(),
        }),
        office: None,
        name: signer.name.as_ref().map(ToString::to_string),
    }
}

/// What is asked of someone who signs a form.
const BY_HAND: &str = "(Ký, ghi rõ họ tên)";

/// The place where the head of a unit signs its form.
fn unit_head(head: &UnitHead) -> Signature {
    Signature {
        authority: head
            .on_behalf
            .iter()
            .map(|body| format!("TM. {body}"))
            .chain([head.title.to_string()])
            .collect(),
        note: head.name.is_none().then(|| BY_HAND.to_owned()),
        office: None,
        name: head.name.as_ref().map(ToString::to_string),
    }
}

/// The place where those sign who report on their own achievements: a person for himself or herself, the head for a
/// household, the head of the unit for a collective that is the unit.
fn reporter(awardee: &Awardee, unit: Option<&Unit>) -> Signature {
    if awardee.deceased {
        let himself = |head: &&UnitHead| head.name.as_ref() == Some(&awardee.name);
        let head = unit
            .and_then(|unit| unit.head.as_ref())
            .filter(|head| !himself(head));
        return head.map_or_else(|| by_hand("NGƯỜI LẬP BÁO CÁO"), unit_head);
    }
    let own = unit.filter(|unit| unit.names().any(|name| awardee.is_unit(name.as_str())));
    match (
        awardee.kind,
        own.and_then(|unit| Some((unit, unit.head.as_ref()?))),
    ) {
        (AwardeeKind::Individual, _) => by_name("NGƯỜI BÁO CÁO THÀNH TÍCH", awardee),
        (AwardeeKind::Household, _) => by_name("ĐẠI DIỆN HỘ GIA ĐÌNH", awardee),
        (AwardeeKind::Collective, Some((unit, head))) if unit.kind.has_seal() => Signature {
            note: Some(
                if head.name.is_some() {
                    SEALED
                } else {
                    BY_HAND_SEALED
                }
                .to_owned(),
            ),
            ..unit_head(head)
        },
        (AwardeeKind::Collective, Some((_, head))) => unit_head(head),
        (AwardeeKind::Collective, None) => by_hand("ĐẠI DIỆN TẬP THỂ"),
    }
}

/// What is asked of the head of a unit with an own seal.
const SEALED: &str = "(Ký, đóng dấu)";
const BY_HAND_SEALED: &str = "(Ký, ghi rõ họ tên, đóng dấu)";

fn by_hand(title: &str) -> Signature {
    Signature {
        authority: vec![title.to_owned()],
        note: Some(BY_HAND.to_owned()),
        office: None,
        name: None,
    }
}

fn by_name(title: &str, awardee: &Awardee) -> Signature {
    Signature {
        authority: vec![title.to_owned()],
        note: None,
        office: None,
        name: Some(awardee.name.to_string()),
    }
}
