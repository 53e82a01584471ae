package org.orebridge.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Says in words what is wrong with a file.
final class FileProblem {

    private FileProblem() {}

    static String describe(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing ->
                "There is no file %s.%nMaybe the name is misspelt, or it stands in another folder."
                        .formatted(missing.getFile());
            case AccessDeniedException denied ->
                "%s may not be read or written.%nMaybe its permissions, or another folder, will help."
                        .formatted(denied.getFile());
            case FileAlreadyExistsException exists ->
                "%s exists already.%nMaybe another name, or remove it first.".formatted(exists.getFile());
            case NotDirectoryException file ->
                "%s is a file, and a folder is needed.%nMaybe another name.".formatted(file.getFile());
            case DirectoryNotEmptyException folder ->
                "The folder %s is not empty.%nMaybe another name.".formatted(folder.getFile());
            default ->
                "A file could not be read or written: %s%nMaybe the disk is full or the folder may not be written."
                        .formatted(failure.getMessage());
        };
    }
}
