//! The files are made: asked for by a form, done by the second worker, told on a page of their own.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use super::asked::{Asked, order_of};
use super::{Shown, again, done, looked};
use crate::desk::campaigns::address_of;
use crate::desk::files::percent;
use crate::desk::layout::Menu;
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::works::{About, begin};
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::{
    CertificateRequest, CertificatesMade, Done, OpenCampaign, OpenFolder, Progress, Session, certificates,
    fit_report, propose_certificates,
};

/// Begins to make the files, if they can be made at all.
pub(super) async fn begun(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(campaign): Path<String>,
    Form(asked): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let asked = Asked(asked);
    let (request, seen) = requested(&desk, &visitor, &campaign, &asked).await?;
    let Some(request) = request else {
        return Ok(again(&desk, &visitor, &campaign, &asked, &seen));
    };
    let about = About {
        title: desk.say("Lập giấy khen", "Making certificates").to_owned(),
        menu: Menu::Certificates,
        campaign: Some(campaign.clone()),
    };
    let there = Shared::clone(&desk);
    let to_page = begin(&desk, &visitor, about, move |folder, progress| {
        let done = made(folder, &campaign, request, progress);
        there.news.tell("giay-khen");
        told(&there, &campaign, &done)
    })?;
    Ok(to_page.into_response())
}

/// What is asked for; None where it cannot be done, and the report of what is shown then says why.
async fn requested(
    desk: &Desk,
    visitor: &Visitor,
    campaign: &str,
    asked: &Asked,
) -> Result<(Option<CertificateRequest>, Done<Shown>), Problem> {
    let (asked, language) = (asked.clone(), desk.language);
    let work = move |opened: &_, campaign: &OpenCampaign, session: &mut Session| {
        let shown = looked(opened, campaign, &asked, language, session);
        let Some((chosen, _)) = shown.chosen.as_ref().filter(|_| shown.fit.is_some()) else {
            return Some((None, shown));
        };
        let order = order_of(&campaign.dossier.name, chosen, &asked);
        // Who is set aside was told already; what else is wrong with what is asked for is told now.
        let (request, said) = session.apart(|session| {
            let request = CertificateRequest::read(order, session)?;
            fit_report(&request, None, opened, language, session)?;
            Some(request)
        });
        if request.is_none() {
            session.report.extend(said);
        }
        Some((request, shown))
    };
    let done = done(desk, visitor, campaign, work).await?;
    let (request, shown) = done
        .answer
        .map_or((None, None), |(request, shown)| (request, Some(shown)));
    Ok((
        request,
        Done {
            answer: shown,
            report: done.report,
            sources: done.sources,
        },
    ))
}

fn made(
    folder: &mut OpenFolder,
    campaign: &str,
    request: CertificateRequest,
    progress: Progress<'_>,
) -> Done<CertificatesMade> {
    folder.work_in(campaign, |opened, session| {
        let proposed = propose_certificates(request, opened, session)?;
        certificates(&proposed, None, &mut || {}, session, progress)
    })
}

/// What came of it.
fn told(desk: &Desk, campaign: &str, done: &Done<CertificatesMade>) -> Markup {
    let faults = faults::list(desk, &done.report, &done.sources);
    let back = html! {
        p { a href={ (address_of(campaign)) "/giay-khen" } { (desk.say("Về trang Giấy khen", "Back to certificates")) } }
    };
    let Some(made) = &done.answer else {
        return html! {
            p { (desk.say("Chưa lập được giấy khen nào.", "No certificates were made.")) }
            (faults) (back)
        };
    };
    html! {
        p { strong { (summary(desk, made)) } }
        (files(desk, campaign, made))
        @if made.count.aside > 0 {
            h2 { (desk.say("Để lại, và vì sao", "Set aside, and why")) }
        }
        (faults)
        (back)
    }
}

pub(super) fn summary(desk: &Desk, made: &CertificatesMade) -> String {
    let count = made.count;
    let (all, shrunk, broken, aside) = (count.certificates, count.shrunk, count.broken, count.aside);
    desk.say(
        format!("Đã lập {all} giấy khen: {shrunk} co chữ, {broken} xuống dòng; để lại {aside}."),
        format!("{all} certificates made: {shrunk} in smaller letters, {broken} with broken lines; {aside} set aside."),
    )
}

/// How many files a page lists one by one.
const MOST: usize = 60;

/// The files that were made, and where they lie.
pub(super) fn files(desk: &Desk, campaign: &str, made: &CertificatesMade) -> Markup {
    let Some(placed) = &made.placed else {
        return html! {};
    };
    let base = format!("{}/giay-khen/tep", address_of(campaign));
    let is_report = |name: &str| name.ends_with("--doi-chieu.csv");
    let many = placed.files.iter().filter(|file| !is_report(&file.name)).count() > 2;
    html! {
        ul.files {
            @if many {
                li { a.button.main href={ (base) ".zip?ten=" (percent(&made.stem)) } {
                    (desk.say("Tải tất cả (một tệp ZIP)", "Download all (one ZIP)"))
                } }
            }
            @for file in placed.files.iter().take(MOST) {
                li { a href={ (base) "/" (percent(&file.name)) } { (file.name) }
                    @if is_report(&file.name) { " – " (desk.say("bảng đối chiếu, mở bằng Excel", "the fit report, for Excel")) } }
            }
            @if placed.files.len() > MOST { li { "…" } }
        }
        p.help { (desk.say(
            "Các tệp cũng nằm trong thư mục làm việc, tại: ",
            "The files also lie in the working folder, at: ",
        )) "output/" (campaign) "/certificates" }
    }
}
