package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.scolarite.derogation.MotifChoisi;
import fr.portailfamille.scolarite.derogation.MotifsDeDerogation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Why each child of a form would go out of its sector (A26): the reason as the town words it. */
@ApplicationScoped
class MotifsDesEnfants {

  @Inject private MotifsDeDerogation motifs;

  /**
   * A reason withdrawn since is asked again, unless it was filed once; nothing is kept in words
   * about health (ADR 15).
   */
  void actualiser(ScolariteDemandee form, boolean corrige) {
    var connus = motifs.parId(corrige);
    for (var fiche : motives(form)) {
      fiche.setMotifChoisi(connus.getOrDefault(fiche.getMotifChoisi().getId(), new MotifChoisi()));
      if (fiche.getMotifChoisi().isSante()) {
        fiche.setMotif(null);
      }
    }
  }

  void controler(ScolariteDemandee form) {
    var connus = motifs.parId(true);
    for (var fiche : motives(form)) {
      if (!connus.containsKey(fiche.getMotifChoisi().getId())) {
        throw new Introuvable();
      }
    }
  }

  private static List<EnfantAScolariser> motives(ScolariteDemandee form) {
    return form.getEnfants().stream()
        .filter(fiche -> Objects.nonNull(fiche.getMotifChoisi().getId()))
        .toList();
  }
}
