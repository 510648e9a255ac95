package fr.guichet.search;

import java.io.EOFException;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.BufferedIndexInput;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NoLockFactory;

/**
 * A folder that holds a finished index, to read and no more. Those of Lucene also know how to write, and put together a
 * description of each slice they open; on a cold start that was 12 ms of 130.
 */
final class ReadOnlyDirectory extends BaseDirectory {

    private final File folder;
    private final List<RandomAccessFile> files = new ArrayList<>();

    ReadOnlyDirectory(File folder) {
        super(NoLockFactory.INSTANCE);
        this.folder = folder;
    }

    @Override
    public String[] listAll() throws IOException {
        String[] names = folder.list();
        if (names == null) {
            throw new FileNotFoundException(folder.getPath());
        }
        Arrays.sort(names);
        return names;
    }

    @Override
    public long fileLength(String name) throws IOException {
        File file = new File(folder, name);
        if (!file.isFile()) {
            throw new FileNotFoundException(file.getPath());
        }
        return file.length();
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        RandomAccessFile file = new RandomAccessFile(new File(folder, name), "r");
        files.add(file);
        return new Input(file);
    }

    @Override
    public ChecksumIndexInput openChecksumInput(String name, IOContext context) throws IOException {
        return new SummedInput(openInput(name, context));
    }

    /** Closes every file that was opened here. */
    @Override
    public void close() throws IOException {
        for (RandomAccessFile file : files) {
            file.close();
        }
    }

    @Override
    public Set<String> getPendingDeletions() {
        return Set.of();
    }

    @Override
    public void deleteFile(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void sync(Collection<String> names) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void syncMetaData() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void rename(String source, String target) {
        throw new UnsupportedOperationException();
    }

    /** A file, or a part of one. Clones and slices share the file; only the first closes it. */
    private static final class Input extends BufferedIndexInput {

        private static final String NAME = "index";

        private final RandomAccessFile file;
        private final long offset;
        private final long length;
        private boolean owner;

        Input(RandomAccessFile file) throws IOException {
            super(NAME, BUFFER_SIZE);
            this.file = file;
            this.offset = 0;
            this.length = file.length();
            this.owner = true;
        }

        private Input(Input of, long offset, long length) {
            super(NAME, of.getBufferSize());
            this.file = of.file;
            this.offset = of.offset + offset;
            this.length = length;
        }

        @Override
        public IndexInput slice(String description, long from, long size) {
            if (from < 0 || size < 0 || size > length - from) {
                throw new IllegalArgumentException(description);
            }
            return new Input(this, from, size);
        }

        @Override
        public BufferedIndexInput clone() {
            Input clone = (Input) super.clone();
            clone.owner = false;
            return clone;
        }

        @Override
        protected void readInternal(ByteBuffer target) throws IOException {
            if (getFilePointer() + target.remaining() > length) {
                throw new EOFException(NAME);
            }
            synchronized (file) {
                file.seek(offset + getFilePointer());
                file.readFully(target.array(), target.arrayOffset() + target.position(), target.remaining());
            }
            target.position(target.limit());
        }

        @Override
        protected void seekInternal(long position) throws IOException {
            if (position > length) {
                throw new EOFException(NAME);
            }
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public void close() throws IOException {
            if (owner) {
                file.close();
            }
        }
    }

    /** Reads from the start to the end, and sums what it read. */
    private static final class SummedInput extends ChecksumIndexInput {

        private final IndexInput input;
        private final CRC32 sum = new CRC32();

        SummedInput(IndexInput input) {
            super(Input.NAME);
            this.input = input;
        }

        @Override
        public byte readByte() throws IOException {
            byte b = input.readByte();
            sum.update(b);
            return b;
        }

        @Override
        public void readBytes(byte[] bytes, int offset, int length) throws IOException {
            input.readBytes(bytes, offset, length);
            sum.update(bytes, offset, length);
        }

        @Override
        public long getChecksum() {
            return sum.getValue();
        }

        @Override
        public long getFilePointer() {
            return input.getFilePointer();
        }

        @Override
        public long length() {
            return input.length();
        }

        @Override
        public IndexInput slice(String description, long from, long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() throws IOException {
            input.close();
        }
    }
}
