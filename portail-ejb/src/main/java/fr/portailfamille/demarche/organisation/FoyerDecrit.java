package fr.portailfamille.demarche.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * What a {@link Public} is about.
 *
 * @param naissances of its children
 */
public record FoyerDecrit(boolean horsCommune, List<LocalDate> naissances) {}
