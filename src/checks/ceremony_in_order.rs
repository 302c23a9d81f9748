//! # What it does
//! Holds the day of a review's conference against the papers that come before it, and the hours of its programme against each
//! other and against its beginning.
//!
//! # Why
//! Awards are handed over that are decided, to guests who were invited; guests come at the hour that both papers say.
//!
//! # Example
//! `ceremony: {date: 2025-12-24, …}` and a decision of 26 December.
//!
//! # Basis
//! Nghị định 98/2023/NĐ-CP, Điều 25 và Điều 26.

use super::days_follow::disorder;
use crate::diagnostic::{DateName, Place, ProcedureProblem, Report, Sources};
use crate::model::{Ceremony, Dossier, PaperEntry, PaperRole, Review, minute_of_day, minutes_of};

/// Reports the last paper that is younger than the conference, and hours in the wrong order.
pub fn ceremony_in_order(dossier: &Dossier, review: &Review, sources: &Sources, report: &mut Report) {
    let file = dossier.review_file(&review.id);
    let Some(ceremony) = file.and_then(|file| file.ceremony.as_ref()) else {
        return;
    };
    let of_review = |entry: &&PaperEntry| {
        let own = entry.row.review.as_ref();
        own.is_some_and(|id| id.value == review.id.value) && comes_before(entry)
    };
    let papers = dossier.papers().iter().filter(of_review);
    let dated = papers.filter_map(|entry| Some((entry, entry.date.as_ref()?)));
    // Where the conference's own day is wrong all of them are after it: the last stands for all.
    let last = dated.max_by_key(|(_, date)| date.value);
    if let Some((entry, date)) = last.filter(|(_, date)| date.value > ceremony.date) {
        let own = (DateName::Paper(entry.id.to_string()), date.value);
        let conference = (DateName::Ceremony(review.id.to_string()), ceremony.date);
        report.add(disorder(own, conference), date.place.clone());
    }
    let path = format!("inputs/{}/reviews/{}.yaml", dossier.name, review.id.as_str());
    hours(
        ceremony,
        &Place::file(&path).in_file("programme", sources),
        report,
    );
}

/// What there is before the conference, while it can still be changed.
fn comes_before(entry: &PaperEntry) -> bool {
    let role = entry.role;
    let before = [
        PaperRole::Decision,
        PaperRole::Conference,
        PaperRole::Invitation,
        PaperRole::Programme,
    ];
    entry.issued.is_none() && role.is_some_and(|role| before.contains(&role))
}

/// By what hour a note wants people there: `có mặt trước 07 giờ 45`.
fn hour_before(note: &str) -> Option<u32> {
    let (_, hour) = note.split_once("có mặt trước ")?;
    minute_of_day(hour)
}

/// Guests are there before it begins, items follow each other, and the conference begins while its programme runs. Words that are no hour say nothing.
fn hours(ceremony: &Ceremony, place: &Place, report: &mut Report) {
    let times = ceremony.programme.iter().map(|item| item.time.as_str());
    let read: Vec<_> = times.filter_map(|time| Some((time, minutes_of(time)?))).collect();
    let mut wrong = |earlier: &str, later: &str| {
        let (earlier, later) = (earlier.to_owned(), later.to_owned());
        report.add(
            ProcedureProblem::HoursOutOfOrder { earlier, later },
            place.clone(),
        );
    };
    for note in &ceremony.notes {
        let (awaited, start) = (hour_before(note.as_str()), minute_of_day(ceremony.start.as_str()));
        if let Some((minute, start)) = awaited.zip(start)
            && minute > start
        {
            let hour = format!("{:02} giờ {:02}", minute / 60, minute % 60);
            wrong(&hour, ceremony.start.as_str());
        }
    }
    for (time, (begins, ends)) in &read {
        if ends.is_some_and(|ends| ends <= *begins) {
            let (first, second) = time.split_once(" - ").unwrap_or((time, time));
            wrong(first, second);
        }
    }
    for pair in read.windows(2) {
        let [(earlier, (first, _)), (later, (second, _))] = pair else {
            continue;
        };
        if first > second {
            wrong(earlier, later);
        }
    }
    let (Some((first, (begins, _))), Some((last, (last_begins, ends)))) = (read.first(), read.last()) else {
        return;
    };
    let start = ceremony.start.as_str();
    match minutes_of(start) {
        Some((at, _)) if at < *begins => wrong(first, start),
        Some((at, _)) if at > ends.unwrap_or(*last_begins) => wrong(start, last),
        Some(_) | None => {}
    }
}
