//! Deflated streams.

use flate2::{Compress, Compression, FlushCompress, Status};

/// How hard streams are deflated.
#[derive(Debug, Clone, Copy)]
pub(super) enum Effort {
    /// Pages: harder saves a tenth of the file and takes half as long again.
    Page,
    /// What stands in a file once, but is made anew for each file.
    Font,
    /// What is made once.
    Once,
}

/// Deflates one stream after another; keeps its tables between them.
pub(super) struct Deflater(Compress);

impl Deflater {
    pub(super) fn new(effort: Effort) -> Self {
        let level = match effort {
            Effort::Page => 1,
            Effort::Font => 2,
            Effort::Once => 9,
        };
        Self(Compress::new(Compression::new(level), true))
    }

    /// The deflated bytes.
    pub(super) fn deflated(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut deflated = Vec::with_capacity(bytes.len() / 2 + 256);
        self.0.reset();
        loop {
            let taken = usize::try_from(self.0.total_in()).unwrap_or(usize::MAX);
            let rest = bytes.get(taken..).unwrap_or_default();
            // The only failure is a full buffer, and the buffer grows.
            match self.0.compress_vec(rest, &mut deflated, FlushCompress::Finish) {
                Ok(Status::StreamEnd) | Err(_) => return deflated,
                Ok(_) => deflated.reserve(bytes.len() + 256),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn streams_come_back_as_they_were() {
        let mut seed: u32 = 7;
        let mut noise = || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            seed.to_be_bytes()[0]
        };
        let streams = [
            Vec::new(),
            b"a".repeat(5000),
            (0..9000).map(|_| noise()).collect(),
        ];
        for effort in [Effort::Page, Effort::Font, Effort::Once] {
            let mut deflater = Deflater::new(effort);
            for stream in &streams {
                let mut back = Vec::new();
                let deflated = deflater.deflated(stream);
                flate2::read::ZlibDecoder::new(&deflated[..])
                    .read_to_end(&mut back)
                    .unwrap();
                assert_eq!(&back, stream);
            }
        }
    }
}
