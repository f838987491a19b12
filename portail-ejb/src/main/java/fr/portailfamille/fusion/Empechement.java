package fr.portailfamille.fusion;

/**
 * Why two files may not become one now.
 *
 * @param cle of the sentence in {@code messages.properties}; {@code {0}} is the first row
 * @param sql {@code ?1} is the merge; one column of text, one row for each thing that forbids it
 */
public record Empechement(String cle, String sql) {}
