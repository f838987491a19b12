package fr.portailfamille.scolarite;

import fr.portailfamille.demarche.Rentree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** The first day of class of the year in progress. */
@ApplicationScoped
class RentreeScolaire implements Rentree {

  @Inject private CalendriersScolaires calendriers;

  @Override
  public Optional<LocalDate> precedant(LocalDate jour) {
    return calendriers
        .annee(jour)
        .map(annee -> annee.periode().debut())
        .filter(debut -> !debut.isAfter(jour));
  }
}
