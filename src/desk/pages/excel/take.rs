//! Taking a workbook in, or leaving it.

use std::collections::BTreeMap;

use axum::Extension;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::proposal::whole;
use super::request::Chosen;
use super::seen::seen;
use super::{proposal_of, with_lists};
use crate::desk::campaigns::address_of;
use crate::desk::kept::{Kept, KeptFiles};
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared};
use crate::diagnostic::Report;
use crate::pipeline::{Done, ImportRequest, ProposedImport, import_as_shown};

/// Takes a workbook in: the proposal is made again from the same bytes, and has to be the one that was shown.
pub(super) async fn take(
    State(desk): State<Shared>,
    visitor: Visitor,
    Extension(kept): Extension<KeptFiles>,
    Path((campaign, id)): Path<(String, u64)>,
    Form(fields): Form<BTreeMap<String, String>>,
) -> Result<Response, Problem> {
    visitor.must(Role::Drafts)?;
    let file = kept
        .get(&visitor.session, &campaign, id)
        .ok_or(Problem::Missing)?;
    let chosen = Chosen::new(fields);
    let seen_mark = chosen.get("thay").unwrap_or_default().to_owned();
    let request = ImportRequest {
        remove_gone: chosen.get("bo").is_some(),
        ..chosen.request(&campaign, &file)
    };
    let done = with_lists(&desk, &visitor, &campaign, move |workshop, session| {
        import_as_shown(workshop, &request, &seen_mark, session)
    });
    let done = done.await?;
    let Some(proposed) = done.answer else {
        return refused(&desk, &visitor, (&campaign, &file), &chosen, &done.report).await;
    };
    // Of a workbook with several lists the other sheets are still to come.
    let stays = chosen.get("trang").is_some();
    if !stays {
        kept.leave(&visitor.session, id);
    }
    Ok(told(&desk, &visitor, (&campaign, &file), &kept, &proposed, stays))
}

/// On to the next workbook that waits, with a sentence of what was done.
fn told(
    desk: &Desk,
    visitor: &Visitor,
    (campaign, file): (&str, &Kept),
    kept: &KeptFiles,
    proposed: &ProposedImport,
    stays: bool,
) -> Response {
    let (new, changed) = (proposed.new.len(), proposed.changed.len());
    let gone = if proposed.removes {
        proposed.gone.len() + proposed.blank.len()
    } else {
        0
    };
    let name = &file.name;
    let left = |before: &str, behind: &str| match gone {
        0 => String::new(),
        gone => format!("{before}{gone}{behind}"),
    };
    desk.doors.notices.add(
        &visitor.session,
        desk.say(
            format!(
                "Đã nhận “{name}”: {new} hàng mới, {changed} hàng thay đổi{}.",
                left(", bỏ ", "")
            ),
            format!(
                "“{name}” is taken in: {new} new rows, {changed} changed{}.",
                left(", ", " removed")
            ),
        ),
    );
    for word in ["du-lieu", "van-ban"] {
        desk.news.tell(word);
    }
    if stays {
        let more = desk.say(
            "Tệp này còn các trang khác: chọn trang tiếp theo để nhận, hoặc bỏ tệp nếu đã xong.",
            "The file has other sheets: choose the next one, or leave the file if that is all.",
        );
        desk.doors.notices.add(&visitor.session, more);
        return Redirect::to(&proposal_of(campaign, file.id)).into_response();
    }
    onward(desk, visitor, campaign, kept)
}

/// The next workbook that waits, with a sentence that it is another one.
fn onward(desk: &Desk, visitor: &Visitor, campaign: &str, kept: &KeptFiles) -> Response {
    let waiting = kept.of(&visitor.session, campaign);
    let Some(next) = waiting.first() else {
        return Redirect::to(&format!("{}/excel", address_of(campaign))).into_response();
    };
    let name = &next.name;
    let said = desk.say(
        format!("Dưới đây là tệp tiếp theo đang chờ xem: “{name}”."),
        format!("Below is the next file that waits: “{name}”."),
    );
    desk.doors.notices.add(&visitor.session, said);
    Redirect::to(&proposal_of(campaign, next.id)).into_response()
}

/// The proposal as it is now, and why it was not taken.
async fn refused(
    desk: &Desk,
    visitor: &Visitor,
    at: (&str, &Kept),
    chosen: &Chosen,
    why: &Report,
) -> Result<Response, Problem> {
    let mut seen: Done<_> = seen(desk, visitor, at.0, at.1, chosen).await?;
    seen.report.extend(why.clone());
    let amiss = desk.say(
        "Chưa ghi gì: dữ liệu đã đổi từ lúc xem trước (hoặc bảng có lỗi). Dưới đây là kết quả xem lại.",
        "Nothing was written: the data changed since you looked (or the table has errors). Below is how it looks now.",
    );
    let page = whole(desk, visitor, at, chosen, &seen, Some(amiss));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Leaves a workbook.
pub(super) async fn leave(
    State(desk): State<Shared>,
    visitor: Visitor,
    Extension(kept): Extension<KeptFiles>,
    Path((campaign, id)): Path<(String, u64)>,
) -> Response {
    kept.leave(&visitor.session, id);
    onward(&desk, &visitor, &campaign, &kept)
}
