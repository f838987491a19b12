package fr.portailfamille.sante;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the meal lists say of the health of children, in three statements whatever their number. */
@Stateless
@RolesAllowed("SANTE")
public class ConsignesDeRepasService {

  @Inject private FichesSante fiches;
  @Inject private JournalSante journal;

  /**
   * By child; one without a sheet is absent. Recorded as a reading of each: without the record,
   * nothing is read.
   */
  public Map<Long, ConsigneDeRepas> lire(Collection<Long> enfants) {
    var connues = fiches.des(enfants);
    journal.noter(connues.stream().map(FicheSante::enfantId).toList(), null);
    return connues.stream()
        .map(fiche -> ConsigneDeRepas.of(fiche.enfantId(), fiches.ouvrir(fiche)))
        .collect(Collectors.toMap(ConsigneDeRepas::enfantId, Function.identity()));
  }
}
