//! The copies that are kept, a new one, and the way back from one.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};

use crate::desk::large::{LargeUpload, large_file};
use crate::desk::layout::Menu;
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::works::{self, About};
use crate::desk::{Desk, Shared, faults};
use crate::diagnostic::Language;
use crate::pipeline::{CameBack, Done, KeptCopy, OpenFolder, Session, come_back, keep_copy, kept_copy};

/// The button, and what is kept already.
pub(super) fn card(desk: &Desk, visitor: &Visitor, copies: &[KeptCopy]) -> Markup {
    html! {
        section.card aria-labelledby="ban-sao" {
            h2 #ban-sao { (desk.say("Bản sao của cả thư mục", "Copies of the whole folder")) }
            @match copies.first() {
                Some(last) => p { (desk.say("Bản mới nhất: ", "The newest: ")) strong { (last.at.format("%d/%m/%Y %H:%M")) } },
                None => p { (desk.say("Chưa có bản sao nào.", "There is no copy yet.")) },
            }
            p.help { (desk.say(
                "Một bản sao có dữ liệu, mẫu, phôi và sổ văn bản. Hãy tải về và cất ở ổ khác: máy này hỏng thì bản ở đây cũng mất. Tài khoản và mật khẩu không nằm trong bản sao.",
                "A copy has data, templates, stocks and the register. Save it to another disk: where this computer breaks, copies in it are gone, too. Accounts and passwords are not in it.",
            )) }
            @if visitor.role >= Role::Drafts {
                form method="post" action="/cat-giu/ban" {
                    p { button.main { (desk.say("Cất một bản ngay", "Make a copy now")) } }
                }
            }
            @if !copies.is_empty() { (table(desk, copies)) }
        }
    }
}

fn table(desk: &Desk, copies: &[KeptCopy]) -> Markup {
    html! {
        div.scroll { table {
            caption { (desk.say("Các bản đang giữ", "Copies that are kept")) }
            thead { tr {
                th scope="col" { (desk.say("Lúc", "When")) }
                th scope="col" { (desk.say("Cỡ", "Size")) }
                th scope="col" { (desk.say("Tải về", "Save")) }
            } }
            tbody { @for copy in copies { tr {
                th scope="row" { (copy.at.format("%d/%m/%Y %H:%M")) }
                td.number { (size(desk.language, copy.bytes)) }
                td { a href={ "/cat-giu/ban/" (copy.name) } { (copy.name) } }
            } } }
        } }
    }
}

/// `1,3 MB`.
fn size(language: Language, bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    let comma = language.say(',', '.');
    format!("{}{comma}{} MB", tenths / 10, tenths % 10)
}

/// The form that brings back a copy.
pub(super) fn way_back(desk: &Desk, visitor: &Visitor, copies: &[KeptCopy]) -> Markup {
    html! {
        @if visitor.role >= Role::Issues {
            details.card {
                summary { (desk.say("Khôi phục từ một bản sao …", "Bring a copy back …")) }
                p { (desk.say(
                    "Dữ liệu, mẫu và phôi trở lại như trong bản sao; điều đang có được giữ lại trong lịch sử sửa. Sổ văn bản không mất số nào: văn bản ban hành sau bản sao vẫn còn trong sổ; nếu có số sẽ mất, chương trình dừng và không đổi gì.",
                    "Data, templates and stocks become what the copy says; what they are now is kept among the earlier versions. The register loses no number: papers issued since stay in it, and where one would be lost nothing is changed.",
                )) }
                form method="post" action="/cat-giu/khoi-phuc" enctype="multipart/form-data" {
                    @if !copies.is_empty() {
                        label for="ban" { (desk.say("Bản đang giữ", "A copy that is kept")) }
                        select #ban name="ban" {
                            option value="" { (desk.say("— chọn —", "— choose —")) }
                            @for copy in copies { option value=(copy.name) { (copy.at.format("%d/%m/%Y %H:%M")) " · " (copy.name) } }
                        }
                    }
                    label for="tep" { (desk.say("Hoặc tệp .zip đã tải về (đến 2 GB)", "Or a .zip that was saved (up to 2 GB)")) }
                    input #tep type="file" name="file" accept=".zip";
                    p { label { input type="checkbox" name="dong-y" value="co" required; " "
                        (desk.say("Tôi muốn dữ liệu trở lại như trong bản sao", "I want the data to be what the copy says")) } }
                    button { (desk.say("Khôi phục", "Bring it back")) }
                }
            }
        }
    }
}

/// Makes a copy; the second worker does it, so that pages do not wait.
pub(super) async fn made(State(desk): State<Shared>, visitor: Visitor) -> Result<Redirect, Problem> {
    visitor.must(Role::Drafts)?;
    let about = About {
        title: desk.say("Cất một bản sao", "Make a copy").to_owned(),
        menu: Menu::Keeping,
        campaign: None,
    };
    let there = desk.clone();
    works::begin(&desk, &visitor, about, move |folder, _| {
        let done = folder.work_anew(keep_copy);
        html! {
            @if let Some(name) = &done.answer {
                p { (there.say("Đã cất. ", "It is kept. ")) a href={ "/cat-giu/ban/" (name) } { (there.say("Tải về ", "Save ")) (name) } }
            }
            (faults::list(&there, &done.report, &done.sources))
            (back_link(&there))
        }
    })
}

/// A copy as a file.
pub(super) async fn given(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(name): Path<String>,
) -> Result<Response, Problem> {
    let asked = name.clone();
    let path = move |folder: &mut OpenFolder| kept_copy(&asked, &folder.session());
    let path = desk.office.ask(&visitor, path).await?.ok_or(Problem::Missing)?;
    large_file(&name, &path).map_err(|_| Problem::Missing)
}

/// Brings a copy back. The office's worker does it, so that nobody edits meanwhile.
pub(super) async fn brought_back(
    State(desk): State<Shared>,
    visitor: Visitor,
    form: LargeUpload,
) -> Result<Response, Problem> {
    visitor.must(Role::Issues)?;
    if form.fields.get("dong-y").is_none_or(|agreed| agreed != "co") {
        return Err(Problem::Missing);
    }
    let name = form.fields.get("ban").cloned().unwrap_or_default();
    let work = move |folder: &mut OpenFolder| {
        folder.work_anew(|session: &mut Session| {
            // A file that was dropped is the one that is meant.
            let path = match &form.file {
                Some(dropped) => dropped.path.clone(),
                None => kept_copy(&name, session).unwrap_or_default(),
            };
            come_back(&path, session)
        })
    };
    let done = desk.office.ask(&visitor, work).await?;
    desk.news.tell("du-lieu");
    let status = match done.answer {
        Some(_) => axum::http::StatusCode::OK,
        None => axum::http::StatusCode::UNPROCESSABLE_ENTITY,
    };
    let body = told(&desk, &done);
    Ok((status, super::whole(&desk, &visitor, &body)).into_response())
}

/// What came back.
fn told(desk: &Desk, done: &Done<CameBack>) -> Markup {
    html! {
        (faults::list(desk, &done.report, &done.sources))
        @if let Some(back) = &done.answer {
            section.card {
                h2 { (desk.say("Đã khôi phục", "It is back")) }
                @if back.files.is_empty() { p { (desk.say("Mọi tệp đã đúng như trong bản sao.", "Every file was what the copy says.")) } }
                @else { p { (desk.say(format!("{} tệp trở lại như trong bản sao.", back.files.len()), format!("{} files are what the copy says.", back.files.len()))) } }
                @if let Some(register) = &back.register {
                    p { (desk.say(
                        format!("Sổ văn bản: {} dòng của bản sao, thêm {} dòng ghi từ đó đến nay.", register.copied, register.entered.len()),
                        format!("Register: {} rows of the copy and {} that were entered since.", register.copied, register.entered.len()),
                    )) }
                }
            }
        } @else { p { (desk.say("Chưa đổi gì.", "Nothing was changed.")) } }
        (back_link(desk))
    }
}

fn back_link(desk: &Desk) -> Markup {
    html! { p { a href="/cat-giu" { (desk.say("Về trang Cất giữ", "Back to Keeping")) } } }
}
