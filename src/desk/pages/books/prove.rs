//! The proof that nobody changed the register, nor the files that it keeps.

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use maud::html;

use super::{book_page, refused};
use crate::desk::problem::Problem;
use crate::desk::visitor::Visitor;
use crate::desk::{Shared, faults};
use crate::pipeline::{OpenFolder, Registered, verify};

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/so/doi-chieu", post(proved))
}

async fn proved(State(desk): State<Shared>, visitor: Visitor) -> Result<Response, Problem> {
    let work = |folder: &mut OpenFolder| folder.work_anew(|session| verify(None, session));
    let done = desk.office.ask(&visitor, work).await?;
    let title = desk.say("Kiểm tra sổ", "The register, proved");
    let said = match &done.answer {
        None => {
            let title = desk.say("Sổ không còn nguyên vẹn", "The register is not whole");
            return Ok(refused(&desk, &visitor, title, &done.report, &done.sources));
        }
        Some(Registered::Nothing) => html! { p { (desk.say(
            "Chưa mở sổ: chưa có văn bản nào được ban hành.",
            "No register was begun: nothing has been issued yet.",
        )) } },
        Some(Registered::This(proved)) => html! {
            section.card {
                p { strong { (desk.say("Sổ nguyên vẹn.", "The register is whole.")) } }
                p { (desk.say(
                    format!("{} dòng nối liền nhau; các tệp sổ giữ và tệp trong thư mục kết quả đúng như lúc ban hành.", proved.rows),
                    format!("{} rows follow each other; the files that it keeps and those in the output folder are as they were issued.", proved.rows),
                )) }
                p { (desk.say("Mã kiểm tra của dòng cuối: ", "Hash of the last row: ")) code { (proved.head) } }
                p.help { (desk.say(
                    "Ghi mã này vào biên bản bàn giao, sổ tay: lần sau so lại là biết sổ có bị viết lại không.",
                    "Write this hash down elsewhere: it shows later whether the register was written anew.",
                )) }
            }
        },
    };
    let body = html! {
        (faults::list(&desk, &done.report, &done.sources))
        (said)
        p { a.button href="/so" { (desk.say("Về sổ sách", "Back to the books")) } }
    };
    Ok(book_page(&desk, &visitor, title, &body).into_response())
}
