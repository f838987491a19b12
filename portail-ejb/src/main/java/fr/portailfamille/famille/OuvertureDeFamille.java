package fr.portailfamille.famille;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.Compte;
import fr.portailfamille.usager.Foyer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Turns an accepted file into a household: guardians, children, custody. */
@ApplicationScoped
class OuvertureDeFamille {

  @PersistenceContext private EntityManager em;
  @Inject private Foyer foyer;
  @Inject private Doublons doublons;
  @Inject private CompteDuResponsable comptes;
  @Inject private LimiteCommunale limite;
  @Inject private Clock horloge;

  Famille ouvrir(DossierDeclare dossier, long compteId) {
    if (foyer.duCompte(compteId).isPresent()) {
      throw new RegleMetierException("DossierDejaValide");
    }
    var adresse = dossier.getAdresse().enAdresse();
    var famille =
        new Famille(
            numeroNeuf(),
            dossier.getResponsable().getNom().strip(),
            adresse,
            limite.estHors(adresse),
            horloge.instant());
    famille.noterAllocataire(nettoyer(dossier.getNumeroAllocataire()));
    em.persist(famille);
    var compte = em.find(Compte.class, compteId);
    ajouter(famille, responsable(dossier.getResponsable(), compteId, compte.courriel()), true);
    if (dossier.isSecondDeclare()) {
      var second = dossier.getSecond();
      var courriel = courriel(second);
      ajouter(
          famille, responsable(second, comptes.dejaOuvert(courriel).orElse(null), courriel), false);
    }
    doublons.verrouiller(dossier.getEnfants());
    dossier.getEnfants().forEach(enfant -> ajouter(famille, enfant));
    return famille;
  }

  /** Flushed first: the link names the rows by id, which the provider does not order by itself. */
  private void ajouter(Famille famille, Responsable responsable, boolean titulaire) {
    em.persist(responsable);
    em.flush();
    em.persist(new Membre(famille, responsable, titulaire));
  }

  /**
   * The child of another household is the same child. It stays in the custody of that household
   * until custody is shared: two of them cannot have it always.
   */
  private void ajouter(Famille famille, EnfantDeclare declare) {
    LocalDate aujourdhui = LocalDate.now(horloge);
    var connu = doublons.trouver(declare).map(id -> em.find(Enfant.class, id));
    var enfant = connu.orElseGet(() -> enregistrer(declare));
    em.persist(new Rattachement(enfant, famille, aujourdhui));
    em.flush();
    if (connu.isEmpty()) {
      em.persist(new Garde(enfant, famille, RythmeDeGarde.TOUJOURS, aujourdhui));
    }
  }

  private Enfant enregistrer(EnfantDeclare declare) {
    var enfant =
        new Enfant(
            declare.getPrenom().strip(),
            declare.getNom().strip(),
            declare.getNeLe(),
            declare.getSexe());
    em.persist(enfant);
    em.flush();
    return enfant;
  }

  private static Courriel courriel(PersonneDeclaree personne) {
    String saisi = nettoyer(personne.getCourriel());
    return saisi == null ? null : new Courriel(saisi);
  }

  private static Responsable responsable(
      PersonneDeclaree personne, Long compteId, Courriel courriel) {
    return new Responsable(
            compteId,
            personne.getCivilite(),
            personne.getPrenom().strip(),
            personne.getNom().strip())
        .joignable(courriel, Telephone.enE164(personne.getTelephone()).orElse(null));
  }

  private String numeroNeuf() {
    Number rang =
        (Number) em.createNativeQuery("select nextval('seq_numero_famille')").getSingleResult();
    return "F-%d-%06d".formatted(LocalDate.now(horloge).getYear(), rang.longValue());
  }

  private static String nettoyer(String texte) {
    return texte == null || texte.isBlank() ? null : texte.strip();
  }
}
