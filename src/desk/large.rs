//! Files of any size: what comes in goes to the disk piece by piece, and what goes out is read piece by piece, so that nobody's copy
//! stands in memory as a whole.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use tempfile::TempDir;

use super::files::{Taken, file, harmless};
use super::problem::Problem;

/// How much is read at once.
const PIECE: usize = 1 << 16;

/// A form with a file, which lies on the disk.
#[derive(Debug, Default)]
pub(super) struct LargeUpload {
    /// The other fields of the form.
    pub(super) fields: BTreeMap<String, String>,
    /// The file; None: nothing was chosen.
    pub(super) file: Option<Dropped>,
}

/// A file that came in, which goes with this value.
#[derive(Debug)]
pub(super) struct Dropped {
    /// Where it lies.
    pub(super) path: PathBuf,
    _folder: TempDir,
}

impl Dropped {
    /// A file that is about to be filled, in a folder of its own, under a name that no system takes for a path.
    fn begun(name: &str) -> io::Result<(Self, File)> {
        let folder = tempfile::Builder::new().prefix("thidua-").tempdir()?;
        let path = folder.path().join(harmless(name));
        let file = File::create_new(&path)?;
        let dropped = Self {
            path,
            _folder: folder,
        };
        Ok((dropped, file))
    }
}

impl<S: Send + Sync> FromRequest<S> for LargeUpload {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let mut form = Multipart::from_request(request, state)
            .await
            .map_err(IntoResponse::into_response)?;
        let mut upload = Self::default();
        while let Some(field) = form.next_field().await.map_err(IntoResponse::into_response)? {
            if field.file_name().is_some() {
                if let Some(file) = kept(field).await? {
                    upload.file.get_or_insert(file);
                }
            } else {
                let name = field.name().unwrap_or_default().to_owned();
                let text = field.text().await.map_err(IntoResponse::into_response)?;
                upload.fields.insert(name, text);
            }
        }
        Ok(upload)
    }
}

/// Puts a file on the disk as it comes; None: it is empty, as where nothing was chosen.
async fn kept(mut field: Field<'_>) -> Result<Option<Dropped>, Response> {
    let name = field.file_name().unwrap_or_default().to_owned();
    let mut kept: Option<(Dropped, File)> = None;
    while let Some(piece) = field.chunk().await.map_err(IntoResponse::into_response)? {
        let (dropped, mut to) = match kept.take() {
            Some(kept) => kept,
            None => Dropped::begun(&name).map_err(no_room)?,
        };
        to.write_all(&piece).map_err(no_room)?;
        kept = Some((dropped, to));
    }
    Ok(kept.map(|(dropped, _)| dropped))
}

fn no_room(_: io::Error) -> Response {
    Problem::NoRoom.into_response()
}

/// A file of ours as an answer.
pub(super) fn large_file(name: &str, path: &Path) -> io::Result<Response> {
    let from = File::open(path)?;
    let length = from.metadata()?.len();
    let mut answer = file(name, Vec::new(), Taken::Saved);
    answer
        .headers_mut()
        .insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    *answer.body_mut() = Body::from_stream(stream::iter(Pieces(from)));
    Ok(answer)
}

/// The pieces of a file, one after the other.
struct Pieces(File);

impl Iterator for Pieces {
    type Item = io::Result<Vec<u8>>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut piece = vec![0; PIECE];
        match self.0.read(&mut piece) {
            Ok(0) => None,
            Ok(length) => {
                piece.truncate(length);
                Some(Ok(piece))
            }
            Err(error) => Some(Err(error)),
        }
    }
}
