//! The file itself: objects as they come, the table of where they are, the end.

use std::io::{self, Write};

use pdf_writer::{Chunk, Finish, Name, Ref};
use sha2::{Digest, Sha256};

use super::Job;
use super::about;
use super::base::{Base, CATALOG, FORM_RESOURCES, PAGE_RESOURCES, PAGES};
use super::content::whole;
use super::deflate::Deflater;
use super::faces::UsedFace;
use crate::faces::{Face, MM_PER_PT};

/// A file being written. A copy of one goes on where it is.
#[derive(Clone)]
pub(super) struct File<W: Write> {
    out: W,
    at: usize,
    /// Where each object begins, by number; 0 for those that are not there.
    offsets: Vec<usize>,
    next: i32,
    /// The nodes of the page tree, each with the number of its pages.
    nodes: Vec<(Ref, usize)>,
    hash: Sha256,
    buffer: Vec<u8>,
}

impl<W: Write> File<W> {
    /// Writes the base.
    pub(super) fn begin(out: W, base: &Base) -> io::Result<Self> {
        let mut file = Self {
            out,
            at: 0,
            offsets: vec![0; usize::try_from(base.next).unwrap_or_default()],
            next: base.next,
            nodes: Vec::new(),
            hash: Sha256::new(),
            buffer: Vec::with_capacity(128 * 1024),
        };
        for (id, offset) in &base.offsets {
            file.offsets[usize::try_from(*id).unwrap_or_default()] = *offset;
        }
        file.put(&base.bytes)?;
        Ok(file)
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.hash.update(bytes);
        self.at += bytes.len();
        self.out.write_all(bytes)
    }

    fn new_ref(&mut self) -> Ref {
        self.offsets.push(0);
        self.next += 1;
        Ref::new(self.next - 1)
    }

    fn begins(&mut self, id: Ref, at: usize) {
        self.offsets[usize::try_from(id.get()).unwrap_or_default()] = at;
    }

    /// Writes a chunk of one object.
    fn object(&mut self, id: Ref, chunk: &Chunk) -> io::Result<()> {
        let at = self.at;
        self.begins(id, at);
        self.put(chunk.as_bytes())
    }

    /// Writes pages with these deflated contents, and their node of the page tree.
    pub(super) fn pages(&mut self, contents: &[&[u8]], base: &Base) -> io::Result<()> {
        if contents.is_empty() {
            return Ok(());
        }
        let node = self.new_ref();
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.clear();
        let mut kids = Vec::with_capacity(contents.len());
        for content in contents {
            let (page, stream) = (self.new_ref(), self.new_ref());
            let at = self.at + buffer.len();
            self.begins(stream, at);
            write!(
                buffer,
                "{} 0 obj\n<</Length {}/Filter/FlateDecode>>\nstream\n",
                stream.get(),
                content.len()
            )?;
            buffer.extend_from_slice(content);
            buffer.extend_from_slice(b"\nendstream\nendobj\n");
            let at = self.at + buffer.len();
            self.begins(page, at);
            write!(
                buffer,
                "{} 0 obj\n<</Type/Page/Parent {} 0 R/MediaBox[0 0 {:.3} {:.3}]/Resources {} 0 R/Contents {} 0 R>>\nendobj\n",
                page.get(),
                node.get(),
                base.page.width / MM_PER_PT,
                base.page.height / MM_PER_PT,
                PAGE_RESOURCES.get(),
                stream.get()
            )?;
            kids.push(page);
        }
        let at = self.at + buffer.len();
        self.begins(node, at);
        write!(
            buffer,
            "{} 0 obj\n<</Type/Pages/Parent {} 0 R/Count {}/Kids[",
            node.get(),
            PAGES.get(),
            kids.len()
        )?;
        for kid in &kids {
            whole(usize::try_from(kid.get()).unwrap_or_default(), &mut buffer);
            buffer.extend_from_slice(b" 0 R ");
        }
        buffer.extend_from_slice(b"]>>\nendobj\n");
        self.nodes.push((node, kids.len()));
        let put = self.put(&buffer);
        self.buffer = buffer;
        put
    }

    /// Writes the fonts, and what pages and forms may name.
    pub(super) fn fonts(
        &mut self,
        faces: &[UsedFace],
        base: &Base,
        deflater: &mut Deflater,
    ) -> io::Result<()> {
        let mut fonts = Vec::new();
        for face in faces {
            let id = self.new_ref();
            let objects = face.objects(id, &mut || self.new_ref(), deflater);
            for (id, chunk) in &objects {
                self.object(*id, chunk)?;
            }
            fonts.push((face.face, id));
        }
        let designs = [("B".to_owned(), base.design)];
        self.object(FORM_RESOURCES, &resources(FORM_RESOURCES, &fonts, &designs))?;
        let forms: Vec<(String, Ref)> = base
            .common
            .iter()
            .enumerate()
            .map(|(at, form)| (format!("C{at}"), *form))
            .collect();
        self.object(PAGE_RESOURCES, &resources(PAGE_RESOURCES, &fonts, &forms))
    }

    /// Writes page tree, what the file says of itself, table and end. The answer is the file, and how many pages it has.
    pub(super) fn end(mut self, job: &Job<'_>, base: &Base) -> io::Result<(W, usize)> {
        let pages = self.nodes.iter().map(|(_, count)| count).sum();
        let mut tree = Chunk::new();
        tree.pages(PAGES)
            .kids(self.nodes.iter().map(|(node, _)| *node))
            .count(i32::try_from(pages).unwrap_or(i32::MAX));
        self.object(PAGES, &tree)?;
        let ident: [u8; 32] = self.hash.clone().finalize().into();
        for (id, chunk) in about::objects(job, base, &ident[..16]) {
            self.object(id, &chunk)?;
        }
        self.table(&ident[..16])?;
        self.out.flush()?;
        Ok((self.out, pages))
    }

    fn table(&mut self, ident: &[u8]) -> io::Result<()> {
        let start = self.at;
        let mut buffer = Vec::with_capacity(self.offsets.len() * 20 + 256);
        write!(buffer, "xref\n0 {}\n", self.offsets.len())?;
        let free: Vec<usize> = (0..self.offsets.len())
            .filter(|at| self.offsets[*at] == 0)
            .collect();
        let mut later = free.iter().skip(1).chain(&[0]);
        for (at, offset) in self.offsets.iter().enumerate() {
            if *offset == 0 {
                let next = later.next().copied().unwrap_or_default();
                let generation = if at == 0 { 65535 } else { 1 };
                write!(buffer, "{next:010} {generation:05} f\r\n")?;
            } else {
                write!(buffer, "{offset:010} 00000 n\r\n")?;
            }
        }
        let ident: String = ident.iter().map(|byte| format!("{byte:02X}")).collect();
        write!(
            buffer,
            "trailer\n<</Size {}/Root {} 0 R/Info {} 0 R/ID[<{ident}><{ident}>]>>\nstartxref\n{start}\n%%EOF\n",
            self.offsets.len(),
            CATALOG.get(),
            super::base::INFO.get(),
        )?;
        self.put(&buffer)
    }
}

fn resources(id: Ref, fonts: &[(Face, Ref)], forms: &[(String, Ref)]) -> Chunk {
    let mut chunk = Chunk::new();
    let mut resources = chunk.indirect(id).dict();
    let mut faces = resources.insert(Name(b"Font")).dict();
    for (face, font) in fonts {
        faces.pair(Name(format!("F{}", *face as usize).as_bytes()), *font);
    }
    faces.finish();
    let mut drawn = resources.insert(Name(b"XObject")).dict();
    for (name, form) in forms {
        drawn.pair(Name(name.as_bytes()), *form);
    }
    drawn.finish();
    resources.finish();
    chunk
}
