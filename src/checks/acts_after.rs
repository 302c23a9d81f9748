//! # What it does
//! Holds a paper that copies, corrects or recalls another one, or lists those of a dossier, against their days; and the moment
//! at which a copy was signed against its own day.
//!
//! # Why
//! What is copied or listed was there before: a stamp of the 26th on a decision of the 27th was put on nothing.
//!
//! # Example
//! A sao y of 26 June of a decision of 27 June.
//!
//! # Basis
//! Nghị định 30/2020/NĐ-CP, Điều 18, 25 and 26.

use super::days_follow::disorder;
use super::papers_in_order::out_of_order;
use crate::diagnostic::{DateName, Report};
use crate::model::{Brief, PaperAct, SigningTime};

/// Reports the youngest paper that the paper acts on, where it is younger itself, and a signature of another day.
pub fn acts_after(brief: &Brief<'_>, report: &mut Report) {
    let (entry, row) = (brief.entry, &brief.entry.row);
    let Some(date) = entry.date.as_ref().filter(|_| entry.issued.is_none()) else {
        return;
    };
    let one = [row.copies_paper(), row.corrects_paper(), row.recalls_paper()];
    let one = one.into_iter().flatten();
    let one = one.filter_map(|id| brief.dossier.paper(id.as_str()));
    // Where its own day is wrong all of them are after it: the last stands for all.
    let all = one.chain(brief.dossier.contents(entry));
    let last = all.max_by_key(|other| other.date.as_ref().map(|date| date.value));
    if let Some(kind) = last.and_then(|other| out_of_order(other, entry)) {
        report.add(kind, date.place.clone());
    }
    let Some(PaperAct::Copies { signed_at, .. }) = &row.act else {
        return;
    };
    let own = (DateName::Paper(entry.id.to_string()), date.value);
    let Some(signed) = signed_at.map(SigningTime::day) else {
        return;
    };
    let signing = (DateName::Signing, signed);
    if signed < date.value {
        report.add(disorder(own, signing), date.place.clone());
    } else if signed > date.value {
        report.add(disorder(signing, own), date.place.clone());
    }
}
