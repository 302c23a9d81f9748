//! Files on their way: what a page sends, and what a visitor drops.

use std::collections::BTreeMap;
use std::path::Path;

use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// How a browser takes a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// Shown in the page or the tab.
    Shown,
    /// Saved.
    Saved,
}

impl Taken {
    /// As browsers can show it, or not.
    pub(super) fn of(name: &str) -> Self {
        if kind(name) == "application/pdf" {
            Self::Shown
        } else {
            Self::Saved
        }
    }
}

/// A file as an answer. The kind of its contents follows from the name.
pub(super) fn file(name: &str, bytes: Vec<u8>, taken: Taken) -> Response {
    let way = match taken {
        Taken::Shown => "inline",
        Taken::Saved => "attachment",
    };
    let disposition = format!("{way}; filename*=UTF-8''{}", percent(name));
    let mut answer = (StatusCode::OK, [(header::CONTENT_TYPE, kind(name))], bytes).into_response();
    if let Ok(disposition) = HeaderValue::from_str(&disposition) {
        answer
            .headers_mut()
            .insert(header::CONTENT_DISPOSITION, disposition);
    }
    answer
}

fn kind(name: &str) -> &'static str {
    let extension = Path::new(name).extension().unwrap_or_default();
    match &*extension.to_string_lossy().to_lowercase() {
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "svg" => "image/svg+xml",
        "csv" => "text/csv; charset=utf-8",
        "zip" => "application/zip",
        "json" => "application/json",
        _ => "application/octet-stream",
    }
}

/// A text as a header or an address may carry it.
pub(super) fn percent(name: &str) -> String {
    let shown = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    name.bytes().map(shown).collect()
}

/// A form with a file: everything in memory, nothing written yet.
#[derive(Debug, Default)]
pub(super) struct Upload {
    /// The other fields of the form.
    pub(super) fields: BTreeMap<String, String>,
    /// The file: its name without folders, and its bytes. None: nothing was chosen.
    pub(super) file: Option<(String, Vec<u8>)>,
    /// The files that were chosen besides.
    pub(super) more: Vec<(String, Vec<u8>)>,
}

/// The last part of a name, without what a system could take for a folder, a drive or a hidden file.
pub(super) fn harmless(name: &str) -> String {
    const LONGEST: usize = 120;
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept = last.chars().map(|letter| {
        if letter.is_alphanumeric() || " ._-()".contains(letter) {
            letter
        } else {
            '_'
        }
    });
    let kept: String = kept.collect();
    let kept = kept.trim_start_matches(['.', ' ']).trim_end_matches(['.', ' ']);
    let from = kept.char_indices().rev().nth(LONGEST - 1).map_or(0, |(at, _)| at);
    match &kept[from..] {
        "" => "tep".to_owned(),
        kept => kept.to_owned(),
    }
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let mut form = Multipart::from_request(request, state)
            .await
            .map_err(IntoResponse::into_response)?;
        let mut upload = Self::default();
        while let Some(field) = form.next_field().await.map_err(IntoResponse::into_response)? {
            let name = field.name().unwrap_or_default().to_owned();
            if let Some(file) = field.file_name().map(str::to_owned) {
                let bytes = field.bytes().await.map_err(IntoResponse::into_response)?;
                let file = (harmless(&file), bytes.to_vec());
                match &upload.file {
                    _ if bytes.is_empty() => {}
                    None => upload.file = Some(file),
                    Some(_) => upload.more.push(file),
                }
            } else {
                let text = field.text().await.map_err(IntoResponse::into_response)?;
                upload.fields.insert(name, text);
            }
        }
        Ok(upload)
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn a_dropped_name_is_no_path() {
        assert_eq!(harmless("../../etc/passwd"), "passwd");
        assert_eq!(harmless("C:\\lists\\danh sách.xlsx"), "danh sách.xlsx");
        assert_eq!(harmless(".htaccess"), "htaccess");
        assert_eq!(harmless("a:b?.xlsx"), "a_b_.xlsx");
        assert_eq!(harmless(".."), "tep");
        assert_eq!(harmless(&format!("{}.xlsx", "a".repeat(400))).len(), 120);
    }
}
