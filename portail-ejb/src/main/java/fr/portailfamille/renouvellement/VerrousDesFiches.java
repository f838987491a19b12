package fr.portailfamille.renouvellement;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.reouverture.SourceDeVerrous;
import fr.portailfamille.demarche.reouverture.Verrou;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sheets of the campaign of the day that a household has validated, or that it is too late for.
 * One whose démarche waits for an agent is given back to be corrected instead.
 */
@ApplicationScoped
class VerrousDesFiches implements SourceDeVerrous {

  /** An agent never sees a draft: nobody's. */
  private static final long PERSONNE = 0;

  @Inject private LectureRenouvellement lecture;

  @Override
  public List<Verrou> duFoyer(long famille) {
    return lecture.courante().stream().flatMap(campagne -> lister(campagne, famille)).toList();
  }

  private Stream<Verrou> lister(CampagneRenouvellement campagne, long famille) {
    var sien = lecture.lire(campagne, famille, PERSONNE);
    return sien.fiches().stream()
        .flatMap(
            fiche ->
                raison(fiche, sien).map(raison -> new Verrou(fiche.type(), null, raison)).stream());
  }

  private static Optional<Motif> raison(LigneFiche fiche, MonRenouvellement sien) {
    if (fiche.rouverte() || fiche.etat() == EtatFiche.DEPOSEE) {
      return Optional.empty();
    }
    if (fiche.etat() == EtatFiche.VALIDEE) {
      return Optional.of(Motif.of("VerrouFicheValidee", sien.annee()));
    }
    return fiche.jusquAu() == null
        ? Optional.of(Motif.of("VerrouRenouvellementClos", sien.annee(), sien.fermeture()))
        : Optional.empty();
  }
}
