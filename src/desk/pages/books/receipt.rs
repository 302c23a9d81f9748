//! The receipt of an issued paper: what became permanent, its files, what happened since, and what can be done about it.

use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use maud::{Markup, html};

use super::words::{happened, not_judged, origin, signature};
use super::{book_page, refused, with_books};
use crate::desk::campaigns::address_of;
use crate::desk::files::{Taken, file, percent};
use crate::desk::pages::number_left::offer;
use crate::desk::problem::Problem;
use crate::desk::visitor::{Role, Visitor};
use crate::desk::{Desk, Shared, faults};
use crate::pipeline::{
    CheckedReceipt, Done, IssuedReceipt, KeptFile, OpenFolder, ReceiptOf, check_receipt, issued_receipt,
    kept_file,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/so/{row}", get(shown))
        .route("/so/{row}/tep/{name}", get(kept))
        .route("/so/{row}/lap-lai", post(made_again))
}

/// The receipt.
async fn shown(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(row): Path<String>,
) -> Result<Markup, Problem> {
    let receipt = found(&desk, &visitor, &row).await?;
    Ok(receipt_page(&desk, &visitor, &receipt, &html! {}))
}

/// A kept file.
async fn kept(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path((row, name)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let row = numbered(&row)?;
    let wanted = name.clone();
    let work = move |folder: &mut OpenFolder| {
        with_books(folder, |opened, session| kept_file(row, &wanted, opened, session))
    };
    let bytes = desk.office.ask(&visitor, work).await?.answer;
    Ok(file(&name, bytes.ok_or(Problem::Missing)?, Taken::of(&name)))
}

/// Makes the paper again and holds it against the register.
async fn made_again(
    State(desk): State<Shared>,
    visitor: Visitor,
    Path(row): Path<String>,
) -> Result<Response, Problem> {
    use axum::response::IntoResponse;
    let receipt = found(&desk, &visitor, &row).await?;
    let (campaign, row) = (receipt.campaign.clone(), receipt.row);
    let work = move |folder: &mut OpenFolder| checked(folder, &campaign, row);
    let done = desk.office.ask(&visitor, work).await?;
    let Some(checked) = &done.answer else {
        let title = desk.say("Chưa kiểm tra được", "Not checked");
        return Ok(refused(&desk, &visitor, title, &done.report, &done.sources));
    };
    let said = html! {
        (faults::list(&desk, &done.report, &done.sources))
        (remade(&desk, checked))
    };
    Ok(receipt_page(&desk, &visitor, &receipt, &said).into_response())
}

fn checked(folder: &mut OpenFolder, campaign: &str, row: u64) -> Done<CheckedReceipt> {
    folder.work_in(campaign, |opened, session| {
        let named = ReceiptOf::of_row(row, opened, session)?;
        check_receipt(&named, opened, session)
    })
}

fn numbered(row: &str) -> Result<u64, Problem> {
    row.parse().map_err(|_| Problem::Missing)
}

async fn found(desk: &Shared, visitor: &Visitor, row: &str) -> Result<IssuedReceipt, Problem> {
    let row = numbered(row)?;
    let work = move |folder: &mut OpenFolder| {
        with_books(folder, |opened, session| issued_receipt(row, opened, session))
    };
    let done = desk.office.ask(visitor, work).await?;
    done.answer.ok_or(Problem::Missing)
}

/// The page; `said` is what came of a press on it.
pub(super) fn receipt_page(desk: &Desk, visitor: &Visitor, receipt: &IssuedReceipt, said: &Markup) -> Markup {
    let title = match &receipt.number {
        Some(number) => desk.say(
            format!("Phiếu ban hành số {number}"),
            format!("Receipt of number {number}"),
        ),
        None => desk.say("Phiếu ban hành", "Receipt").to_owned(),
    };
    let body = html! {
        (said)
        section.card { (facts(desk, receipt)) }
        (offer(desk, visitor, &receipt.campaign, &receipt.left))
        section.card {
            h2 { (desk.say("Tệp sổ đang giữ", "Files that the register keeps")) }
            (files(desk, receipt))
            form method="post" action={ "/so/" (receipt.row) "/lap-lai" } {
                p { button { (desk.say("Lập lại và so từng byte", "Make it again and compare every byte")) } }
                p.help { (desk.say(
                    "Cho biết văn bản này có đúng là lập từ dữ liệu của phong trào không.",
                    "Tells whether this paper is what the campaign's data make.",
                )) }
            }
        }
        (next(desk, visitor, receipt))
    };
    book_page(desk, visitor, &title, &body)
}

fn facts(desk: &Desk, receipt: &IssuedReceipt) -> Markup {
    html! {
        @for after in &receipt.since { p.since { strong { (happened(desk, after)) } } }
        dl.facts {
            dt { (desk.say("Văn bản", "Paper")) } dd { (receipt.title) }
            dt { (desk.say("Số", "Number")) }
            dd {
                strong.number { (receipt.number.as_deref().unwrap_or(desk.say("không có số", "no number"))) }
                @if let Some(origin) = origin(desk, receipt.origin) { " (" (origin) ")" }
            }
            dt { (desk.say("Ngày", "Day")) } dd { (receipt.date.in_words()) }
            dt { (desk.say("Cơ quan ban hành", "Issued by")) } dd { (receipt.issuer) }
            dt { (desk.say("Người ký", "Signer")) } dd { (receipt.signer) }
            @if let Some(account) = &receipt.account {
                dt { (desk.say("Tài khoản đã ban hành", "Issued by the account")) } dd { (account) }
            }
            @if !receipt.recipients.is_empty() {
                dt { (desk.say("Nơi nhận", "Recipients")) } dd { (receipt.recipients.join("; ")) }
            }
            @if let Some(reason) = &receipt.reason { dt { (desk.say("Lý do", "Reason")) } dd { (reason) } }
            @if receipt.awards > 0 {
                dt { (desk.say("Vào sổ khen thưởng", "In the book of awards")) }
                dd { (receipt.awards) " " (desk.say("trường hợp", "awardees")) }
            }
            dt { (desk.say("Dòng trong sổ", "Row of the register")) }
            dd { (receipt.row) ", " (desk.say("mã kiểm tra", "hash")) " " code { (receipt.hash) } }
        }
    }
}

fn files(desk: &Desk, receipt: &IssuedReceipt) -> Markup {
    let elsewhere = receipt.files.len() < 2;
    html! {
        @if elsewhere { p { (desk.say(
            "Bản đã ký lập ở nơi khác: sổ không giữ tệp của văn bản.",
            "The signed paper was made elsewhere: the register keeps no file of it.",
        )) } }
        div.scroll {
            table {
                caption { (desk.say("Tệp và mã kiểm tra (SHA-256)", "Files and their hashes (SHA-256)")) }
                thead { tr {
                    th scope="col" { (desk.say("Tệp", "File")) }
                    th scope="col" { (desk.say("Mã kiểm tra", "Hash")) }
                } }
                tbody { @for kept in &receipt.files { (file_row(desk, receipt, kept)) } }
            }
        }
    }
}

fn file_row(desk: &Desk, receipt: &IssuedReceipt, kept: &KeptFile) -> Markup {
    html! {
        tr {
            th scope="row" {
                a href={ "/so/" (receipt.row) "/tep/" (percent(&kept.name)) } { (kind(desk, &kept.name)) }
                @if kept.signed { " – " (desk.say("bản đã ký số", "signed")) }
                br; span.quiet { (kept.name) }
            }
            td { code { (kept.sha256) } }
        }
    }
}

/// What a file is, by the end of its name.
fn kind(desk: &Desk, name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("pdf") => "PDF",
        Some("docx") => "Word",
        Some("json") => desk.say("Biên nhận", "Receipt"),
        _ => desk.say("Tệp", "File"),
    }
}

/// What can be done about the paper.
fn next(desk: &Desk, visitor: &Visitor, receipt: &IssuedReceipt) -> Markup {
    let at = format!("{}/van-ban/{}", address_of(&receipt.campaign), receipt.paper);
    let ways = [
        (
            "thay-the",
            desk.say("Thay thế", "Replace"),
            desk.say("sai nội dung", "what it says is wrong"),
        ),
        (
            "dinh-chinh",
            desk.say("Đính chính", "Correct"),
            desk.say("sai thể thức, lỗi chữ", "its form is wrong"),
        ),
        (
            "thu-hoi",
            desk.say("Thu hồi", "Recall"),
            desk.say("phải rút lại", "it has to be taken back"),
        ),
        (
            "bo-so",
            desk.say("Bỏ số", "Drop the number"),
            desk.say("cấp nhầm, chưa phát hành", "given by mistake, not sent out"),
        ),
    ];
    html! {
        p {
            a href={ (address_of(&receipt.campaign)) "/van-ban" } { (desk.say("Các văn bản của phong trào", "Papers of the campaign")) }
            " · " a href="/so" { (desk.say("Sổ sách", "Books")) }
            @if receipt.awards > 0 && receipt.in_force {
                " · " a href={ (address_of(&receipt.campaign)) "/giay-khen" } { (desk.say("In giấy khen", "Print certificates")) }
            }
        }
        @if receipt.in_force && visitor.role >= Role::Issues {
            details.card {
                summary { (desk.say("Văn bản có sai sót?", "Is something wrong with it?")) }
                ul { @for (path, name, when) in ways {
                    li { a href={ (at) "/" (path) } { (name) } ": " (when) }
                } }
            }
        }
    }
}

/// What came of making it again.
fn remade(desk: &Desk, checked: &CheckedReceipt) -> Markup {
    html! {
        @if !checked.same.is_empty() {
            div.notices { p { (desk.say("Lập lại giống từng byte: ", "Made again, byte by byte the same: ")) (checked.same.join(", ")) } }
        }
        @if let Some((name, signatures)) = &checked.signed {
            section.card {
                h2 { (desk.say("Bản đã ký số", "The signed file")) ": " (name) }
                p { (desk.say(
                    "Phần đầu của tệp giống từng byte tệp đã lập.",
                    "It begins, byte by byte, with the file that was made.",
                )) }
                ul { @for one in signatures { li { (signature(desk, one)) } } }
                p.help { (not_judged(desk)) }
            }
        }
    }
}
