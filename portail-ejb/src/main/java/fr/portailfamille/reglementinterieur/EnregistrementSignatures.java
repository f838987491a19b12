package fr.portailfamille.reglementinterieur;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demarche;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the signatures, under the words that were read. */
@ApplicationScoped
class EnregistrementSignatures {

  private static final String GARDER =
      """
      insert into texte_reglement (reglement, version, texte) values (?1, ?2, ?3)
      on conflict on constraint uq_texte_reglement do nothing
      """;
  private static final String GARDE =
      "select t.id from TexteReglement t where t.reglement = :reglement and t.version = :version";

  @PersistenceContext private EntityManager em;
  @Inject private LectureReglements lecture;
  @Inject private Clock horloge;

  /** What the other household of a child has signed meanwhile is signed already: nothing to add. */
  void enregistrer(Demarche demarche, ReglementsASigner form) {
    long famille = demarche.getFamilleId();
    var signees = form.getFiches().stream().filter(fiche -> !fiche.isVierge()).toList();
    var siens =
        lecture.verrouiller(famille, signees.stream().map(FicheASigner::getEnfantId).toList());
    var connues = lecture.signatures(famille);
    var textes = lecture.textes();
    var gardes = new HashMap<TexteEnVigueur, Long>();
    for (var fiche : signees) {
      if (!siens.contains(fiche.getEnfantId())) {
        throw new RegleMetierException("EnfantASignerHorsDuFoyer", fiche.getPrenom());
      }
      fiche.getReglements().stream()
          .map(ligne -> enVigueur(ligne, textes))
          .filter(texte -> connues.stream().noneMatch(c -> c.porteSur(fiche.getEnfantId(), texte)))
          .forEach(texte -> signer(demarche, fiche, garder(texte, gardes)));
    }
  }

  /** Nobody has read the words the town has written since. */
  private static TexteEnVigueur enVigueur(ReglementASigner ligne, List<TexteEnVigueur> textes) {
    return textes.stream()
        .filter(ligne::est)
        .findFirst()
        .orElseThrow(
            () ->
                new RegleMetierException("ReglementChangeDepuis", ligne.getReglement().getTitre()));
  }

  private void signer(Demarche demarche, FicheASigner fiche, long texte) {
    em.persist(new SignatureReglement(demarche, fiche, texte, horloge.instant()));
  }

  private long garder(TexteEnVigueur texte, Map<TexteEnVigueur, Long> gardes) {
    return gardes.computeIfAbsent(texte, this::garder);
  }

  private long garder(TexteEnVigueur texte) {
    em.createNativeQuery(GARDER)
        .setParameter(1, texte.reglement().name())
        .setParameter(2, texte.version())
        .setParameter(3, texte.texte())
        .executeUpdate();
    return em.createQuery(GARDE, Long.class)
        .setParameter("reglement", texte.reglement())
        .setParameter("version", texte.version())
        .getSingleResult();
  }
}
