package fr.portailfamille.renouvellement;

import fr.portailfamille.commun.Introuvable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The sheets contributed by the features. */
@ApplicationScoped
class FichesAnnuelles {

  @Inject @Any private Instance<FicheAnnuelle> fiches;

  /** About the account and the household first, then about the children. */
  List<FicheAnnuelle> toutes() {
    return fiches.stream()
        .sorted(
            Comparator.comparing((FicheAnnuelle fiche) -> fiche.demarche().theme())
                .thenComparing(fiche -> LigneFiche.titre(fiche.demarche().code())))
        .toList();
  }

  FicheAnnuelle chercher(String type) {
    return fiches.stream()
        .filter(fiche -> fiche.demarche().code().equals(type))
        .findFirst()
        .orElseThrow(Introuvable::new);
  }
}
