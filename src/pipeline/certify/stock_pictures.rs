//! The office's own pictures of a stock: the emblem, and a scan of bought stock.

use super::moved::{own_file, put_new, stock_file};
use crate::diagnostic::CertificateProblem;
use crate::export::sheet::affordable;
use crate::fit::Stock;
use crate::input::{Change, Edit, Fresh, Session};
use crate::pipeline::free_id::free_id;
use crate::pipeline::{EditedFile, OpenCampaign, Opened, edit};

/// Which picture of a stock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StockPicture {
    /// The national emblem, which is printed.
    Emblem,
    /// A scan of bought stock, which is shown and never printed.
    Scan,
}

/// Puts a picture beside the office's own file of a stock, and its name into that file. None: nothing was changed, and the report
/// says why.
pub fn add_stock_picture(
    stock: &str,
    which: StockPicture,
    bytes: &[u8],
    campaign: &OpenCampaign,
    opened: &Opened,
    session: &mut Session,
) -> Option<EditedFile> {
    let before = opened.workshop.stock_for(stock, &campaign.dossier.law, session)?;
    let usable = affordable(which.called(), bytes);
    let usable = usable.and_then(|()| extension(bytes).ok_or_else(|| unusable(which)));
    let extension = usable.map_err(|problem| session.add(problem, None)).ok()?;
    let name = free_name(&format!("{stock}--{}", which.called()), extension, session);
    own_file(stock, session)?;
    put_new(&format!("templates/stocks/{name}"), bytes, session)?;
    edit(&stock_file(stock), &[which.edit(&before, name)], session)
}

fn unusable(which: StockPicture) -> CertificateProblem {
    let path = which.called().to_owned();
    CertificateProblem::PictureUnusable { path }
}

/// The end of its name.
fn extension(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some("png"),
        [0xFF, 0xD8, ..] => Some("jpg"),
        [b'%', b'P', b'D', b'F', ..] => None,
        _ => Some("svg"),
    }
}

/// A name that no file has.
fn free_name(stem: &str, extension: &str, session: &Session) -> String {
    let taken = |stem: &str| {
        session
            .folder
            .has(&format!("templates/stocks/{stem}.{extension}"))
    };
    format!("{}.{extension}", free_id(stem, taken))
}

impl StockPicture {
    /// How its file is called.
    const fn called(self) -> &'static str {
        match self {
            Self::Emblem => "quoc-huy",
            Self::Scan => "anh-quet",
        }
    }

    /// What has to be written so that the stock has it.
    fn edit(self, stock: &Stock, name: String) -> Edit {
        let (home, key, known) = match self {
            Self::Emblem => {
                let file = stock.emblem.as_ref().and_then(|emblem| emblem.file.as_ref());
                ("emblem", "file", file.is_some())
            }
            Self::Scan => ("", "background", stock.background.is_some()),
        };
        let path = [home, key].into_iter().filter(|part| !part.is_empty());
        if known {
            Edit {
                path: path.collect::<Vec<_>>().join("."),
                change: Change::Set(name),
            }
        } else {
            Edit {
                path: home.to_owned(),
                change: Change::AddKey(key.to_owned(), Fresh::text(name)),
            }
        }
    }
}
