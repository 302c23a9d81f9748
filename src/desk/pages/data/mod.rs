//! Dữ liệu: every file of a campaign as forms and tables.

mod add;
mod beside;
mod contents;
mod field;
mod grid;
mod order;
mod parts;
mod save;
mod show;
mod table;
mod versions;

pub(super) use beside::beside;

use axum::Router;
use axum::routing::{get, post};
use serde::Deserialize;

use crate::desk::Shared;
use crate::desk::campaigns::address_of;
use crate::desk::files::percent;
use crate::desk::problem::Problem;
use crate::pipeline::forms::{DataFile, FormPlace};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/c/{campaign}/du-lieu", get(contents::shown))
        .route("/c/{campaign}/du-lieu/{file}", get(show::shown).post(save::saved))
        .route(
            "/c/{campaign}/du-lieu/{file}/them",
            get(add::shown).post(add::added),
        )
        .route("/c/{campaign}/du-lieu/{file}/bo", post(add::removed))
        .route("/c/{campaign}/du-lieu/{file}/len", post(order::up))
        .route("/c/{campaign}/du-lieu/{file}/dan-bai", post(order::outlined))
        .route(
            "/c/{campaign}/du-lieu/{file}/lan-sua",
            get(versions::shown).post(versions::put_back),
        )
        .route("/du-lieu/co-quan", get(contents::office))
}

/// What an address asks for behind its `?`.
#[derive(Debug, Clone, Default, Deserialize)]
struct Asked {
    /// Which row.
    #[serde(default)]
    o: String,
    /// Of which table rows are chosen or sorted.
    #[serde(default)]
    bang: String,
    /// By which words.
    #[serde(default)]
    loc: String,
    /// By which column, from 1; negative: backwards.
    #[serde(default)]
    xep: i64,
    /// Whether something was just saved.
    #[serde(default)]
    luu: u8,
}

/// A file of a campaign, as addresses name it.
#[derive(Debug, Clone)]
struct Whose {
    campaign: String,
    file: DataFile,
}

impl Whose {
    fn of((campaign, slug): (String, String)) -> Result<Self, Problem> {
        let file = DataFile::of_slug(&slug).ok_or(Problem::Missing)?;
        Ok(Self { campaign, file })
    }

    /// A place in the file, as forms are asked for.
    const fn place<'a>(&'a self, path: &'a str) -> FormPlace<'a> {
        FormPlace {
            campaign: self.campaign.as_str(),
            file: &self.file,
            path,
        }
    }

    /// The address of the file's page.
    fn address(&self) -> String {
        format!("{}/du-lieu/{}", address_of(&self.campaign), self.file.slug())
    }

    /// The address of a page of the file that shows a row.
    fn at(&self, page: &str, path: &str) -> String {
        let query = if path.is_empty() {
            String::new()
        } else {
            format!("?o={}", percent(path))
        };
        format!("{}{page}{query}", self.address())
    }
}
