//! What would be issued: asked of the open folder in one work.

use super::Fields;
use super::asked::Asked;
use crate::diagnostic::{Report, Sources};
use crate::pipeline::{
    Date, IssueAct, LetterProposal, NumberLeft, OpenFolder, Opened, OutForSignature, ProposedDay,
    ProposedIssue, SaidDay, Session, ShownIssue, draw_issue, is_in_force, numbers_left, out_for_signature,
    paper_title, preview_issue, propose_issue, propose_letter, show_issue, today, typed_day,
};

/// What a page of this folder shows.
#[derive(Debug)]
pub(super) struct Looked {
    /// What the paper is called.
    pub(super) title: String,
    /// Whether the office has a register.
    pub(super) begun: bool,
    /// Whether an issue of it is in force.
    pub(super) in_force: bool,
    /// Id of the paper that would get a number, and what it would be.
    pub(super) shown: Option<ShownIssue>,
    /// The day that is proposed where none was said, and where it comes from.
    pub(super) day: Option<ProposedDay>,
    /// The day that the campaign's files foresee.
    pub(super) planned: Option<Date>,
    /// A file that went out to be signed.
    pub(super) out: Option<OutForSignature>,
    /// Numbers that the campaign's data still say and that nobody gets any more.
    pub(super) left: Vec<NumberLeft>,
    /// What the letter would begin with that the act needs and the campaign does not have.
    pub(super) letter: Option<LetterProposal>,
    /// What was typed of that letter.
    pub(super) typed: Fields,
    /// What there is to say.
    pub(super) report: Report,
    /// The texts that the report speaks of.
    pub(super) sources: Sources,
}

/// What is known before it is known whether the paper can be issued.
#[derive(Default)]
struct Known {
    title: Option<String>,
    begun: bool,
    in_force: bool,
    day: Option<ProposedDay>,
    planned: Option<Date>,
    out: Option<OutForSignature>,
    left: Vec<NumberLeft>,
    letter: Option<LetterProposal>,
}

/// Looks at the paper as it would be issued. None: there is no such paper.
pub(super) fn look(folder: &mut OpenFolder, asked: &Asked) -> Option<Looked> {
    let mut known = Known::default();
    let done = folder.work_in(&asked.campaign, |opened, session| {
        known.title = paper_title(&asked.campaign, &asked.paper, opened);
        known.begun = opened.register.is_some();
        known.in_force = is_in_force(&asked.campaign, &asked.paper, opened);
        known.left = numbers_left(&asked.campaign, opened);
        known.title.as_ref()?;
        known.letter = propose_letter(asked.act, &asked.paper, opened);
        if known.letter.is_some() {
            return None;
        }
        let (proposed, said) = proposed(asked, opened, session, &mut known)?;
        show_issue(&asked.order(), &proposed, said, opened, session)
    });
    let unread = done.report.has_errors().then(|| asked.paper.clone());
    Some(Looked {
        title: known.title.or(unread)?,
        begun: known.begun,
        in_force: known.in_force,
        shown: done.answer.map(|(shown, _)| shown),
        day: known.day,
        planned: known.planned,
        out: known.out,
        left: known.left,
        letter: known.letter,
        typed: Fields::new(),
        report: done.report,
        sources: done.sources,
    })
}

/// Which paper gets which number, and on which day: the one that was typed, or that is proposed.
fn proposed<'a>(
    asked: &Asked,
    opened: &'a Opened,
    session: &mut Session,
    known: &mut Known,
) -> Option<(ProposedIssue<'a>, SaidDay)> {
    let order = asked.order();
    let proposed = propose_issue(&order, opened, session)?;
    known.planned = proposed.planned_day();
    known.out = out_for_signature(&order, &proposed, session);
    let today = today();
    let expected = proposed.proposed_day(known.out.as_ref(), today, opened, session);
    known.day = Some(expected);
    let day = match asked.day.as_str() {
        "" => expected.day,
        typed => typed_day(typed, session)?,
    };
    Some((proposed, SaidDay { day, today }))
}

/// Which paper gets which number on which day.
pub(super) fn said<'a>(
    asked: &Asked,
    opened: &'a Opened,
    session: &mut Session,
) -> Option<(ProposedIssue<'a>, SaidDay)> {
    proposed(asked, opened, session, &mut Known::default())
}

/// The picture of the first page.
pub(super) fn drawn(folder: &mut OpenFolder, asked: &Asked) -> Option<Vec<u8>> {
    let done = folder.work_in(&asked.campaign, |opened, session| {
        let (proposed, said) = said(asked, opened, session)?;
        draw_issue(&asked.order(), &proposed, said, opened, session)
    });
    Some(done.answer?.into_iter().next()?.svg)
}

/// The file that would be issued, and its name.
pub(super) fn made(folder: &mut OpenFolder, asked: &Asked) -> Option<(String, Vec<u8>)> {
    let done = folder.work_in(&asked.campaign, |opened, session| {
        let (proposed, said) = said(asked, opened, session)?;
        let (shown, bytes) = show_issue(&asked.order(), &proposed, said, opened, session)?;
        Some((shown.page_name()?, bytes))
    });
    done.answer
}

/// The same, kept beside the drafts, so that what comes back signed is known again.
pub(super) fn to_sign(folder: &mut OpenFolder, asked: &Asked) -> Result<(String, Vec<u8>), Box<Looked>> {
    let done = folder.work_in(&asked.campaign, |opened, session| {
        let (proposed, said) = said(asked, opened, session)?;
        let order = asked.order();
        preview_issue(&order, &proposed, said, opened, session)?;
        let (shown, bytes) = show_issue(&order, &proposed, said, opened, session)?;
        Some((shown.page_name()?, bytes))
    });
    match done.answer {
        Some(made) => Ok(made),
        None => Err(Box::new(refused(folder, asked, done.report, done.sources))),
    }
}

/// The page again, with what stopped the work.
pub(super) fn refused(folder: &mut OpenFolder, asked: &Asked, report: Report, sources: Sources) -> Looked {
    let again = look(folder, asked);
    let again = again.unwrap_or_else(|| Looked {
        title: asked.paper.clone(),
        begun: true,
        in_force: false,
        shown: None,
        day: None,
        planned: None,
        out: None,
        left: Vec::new(),
        letter: None,
        typed: Fields::new(),
        report: Report::default(),
        sources: Sources::default(),
    });
    Looked {
        report,
        sources,
        ..again
    }
}

impl Looked {
    /// Whether the paper is issued already, and the page would issue it for the first time.
    pub(super) fn is_issued(&self, act: IssueAct) -> bool {
        act == IssueAct::Issue && self.shown.is_none() && self.in_force
    }
}
