//! Issuing itself: everything in one work, so that nobody comes between, and nothing is left half done.

use super::asked::Asked;
use super::look::{Looked, look, refused, said};
use crate::desk::Desk;
use crate::pipeline::{
    Agreement, IssueOrder, IssuedPaper, OpenFolder, Opened, Session, issue, issued_as_agreed,
};

/// What came of it.
pub(super) enum Entered {
    /// It is issued; the row of the register, and what to say.
    Issued {
        /// Its row.
        row: u64,
        /// What the next page says.
        said: Said,
    },
    /// Nothing was issued.
    Refused(Box<Looked>),
    /// There is no such paper.
    Missing,
}

/// What the page after it says.
#[derive(Debug)]
pub(super) enum Said {
    /// It was issued now.
    Now(Box<IssuedPaper>),
    /// Whoever pressed did so twice.
    Before,
}

/// Issues the paper, if it is still what was shown.
pub(super) fn enter(folder: &mut OpenFolder, asked: &Asked) -> Entered {
    let Some(agreed) = asked.seen.clone().filter(|_| asked.agreed) else {
        return again(folder, asked);
    };
    let mut before = None;
    let done = folder.work_in(&asked.campaign, |opened, session| {
        before = issued_as_agreed(&asked.campaign, &agreed, opened);
        if before.is_some() {
            return None;
        }
        issued(asked, &agreed, opened, session)
    });
    match (before, done.answer) {
        (Some(row), _) => Entered::Issued {
            row,
            said: Said::Before,
        },
        (None, Some(issued)) => Entered::Issued {
            row: issued.entered.row.seq,
            said: Said::Now(Box::new(issued)),
        },
        (None, None) => Entered::Refused(Box::new(refused(folder, asked, done.report, done.sources))),
    }
}

fn issued(asked: &Asked, agreed: &Agreement, opened: &Opened, session: &mut Session) -> Option<IssuedPaper> {
    let order: IssueOrder = asked.order();
    let (proposed, day) = said(asked, opened, session)?;
    issue(
        &order,
        &proposed,
        day,
        opened,
        Some(agreed),
        (&mut || {}, session),
    )
}

/// The page again: nobody said that the paper is signed.
fn again(folder: &mut OpenFolder, asked: &Asked) -> Entered {
    look(folder, asked).map_or(Entered::Missing, |looked| Entered::Refused(Box::new(looked)))
}

impl Said {
    /// The sentence.
    pub(super) fn words(&self, desk: &Desk) -> String {
        let Self::Now(issued) = self else {
            let before = "Văn bản này đã được ban hành ở lần bấm trước; không cấp thêm số nào.";
            return desk
                .say(
                    before,
                    "The paper was issued at the press before; no other number was given.",
                )
                .to_owned();
        };
        let row = &issued.entered.row;
        let (number, day) = (row.number_symbol(), row.date.in_figures());
        let mut said = match row.number {
            Some(_) => desk.say(
                format!("Đã ban hành số {number} ngày {day}."),
                format!("Issued as number {number} of {day}."),
            ),
            None => desk.say(format!("Đã ban hành ngày {day}."), format!("Issued on {day}.")),
        };
        if issued.placed.is_none() {
            said.push_str(desk.say(
                " Tệp chưa chép được ra thư mục kết quả; sổ vẫn giữ đủ, lần lập văn bản sau sẽ chép lại.",
                " The files could not be put into the output folder; the register keeps them, and the next making of papers puts them back.",
            ));
        }
        said
    }
}
