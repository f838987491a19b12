package fr.portailfamille.prelevement;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Normalisation;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Demandeur;
import fr.portailfamille.famille.AdresseDeclaree;
import fr.portailfamille.famille.Famille;
import fr.portailfamille.famille.Responsable;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts beside the answers who debits, what the household has, and the mandate in force. */
@ApplicationScoped
class SituationPrelevement {

  private static final String ACTIVITES =
      """
      select a.id, a.libelle from Activite a where exists (
        select i.id from Inscription i
        where i.activiteId = a.id and i.familleId = :famille and i.fin >= :jour)
      order by a.ordre, a.libelle""";
  private static final String SIGNATAIRE =
      """
      select r from Responsable r, Membre m
      where r.compteId = :compte and m.responsableId = r.id and m.familleId = :famille""";

  @PersistenceContext private EntityManager em;
  @Inject private Mandats mandats;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /** What the town supposes: the account is that of who signs, at the household's address. */
  void supposer(Demandeur demandeur, AdhesionDemandee form) {
    var famille = em.find(Famille.class, foyer(demandeur));
    form.setTitulaire(signataire(demandeur));
    form.setAdresse(AdresseDeclaree.de(famille.adresse()));
    form.setLieu(famille.adresse().getCommune());
  }

  /** An activity that is not the household's is dropped. */
  void actualiser(Demandeur demandeur, AdhesionDemandee form) {
    long famille = foyer(demandeur);
    form.setActivites(activites(famille, choisies(form)));
    form.setSignataire(signataire(demandeur));
    form.setCreancier(creancier());
    form.setAutorisation(
        Messages.texte(Motif.of("Mandat.autorisation", form.getCreancier().getNom())));
    form.setDroits(TexteMandat.droits(form.getCreancier().getNom()));
    var enVigueur = mandats.enVigueur(famille).orElse(null);
    form.setConnu(enVigueur == null ? null : connu(famille, enVigueur));
    form.setInchangee(enVigueur != null && ditLaMemeChose(enVigueur, form));
  }

  Creancier creancier() {
    return Creancier.of(
        parametres.texte(Parametre.PRELEVEMENT_CREANCIER),
        parametres.texte(Parametre.PRELEVEMENT_ADRESSE),
        parametres.texte(Parametre.PRELEVEMENT_ICS));
  }

  /** Ids of the activities the household has now or will have. */
  Set<Long> activites(long famille) {
    return activites(famille, Set.of()).stream()
        .map(ActiviteChoisie::getActiviteId)
        .collect(Collectors.toSet());
  }

  private List<ActiviteChoisie> activites(long famille, Set<Long> choisies) {
    return em.createQuery(ACTIVITES, Object[].class)
        .setParameter("famille", famille)
        .setParameter("jour", LocalDate.now(horloge))
        .getResultStream()
        .map(
            ligne ->
                ActiviteChoisie.of(
                    (Long) ligne[0], (String) ligne[1], choisies.contains((Long) ligne[0])))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Set<Long> choisies(AdhesionDemandee form) {
    return form.getActivites().stream()
        .filter(ActiviteChoisie::isChoisie)
        .map(ActiviteChoisie::getActiviteId)
        .collect(Collectors.toSet());
  }

  private String signataire(Demandeur demandeur) {
    return em.createQuery(SIGNATAIRE, Responsable.class)
        .setParameter("compte", demandeur.compteId())
        .setParameter("famille", foyer(demandeur))
        .getResultStream()
        .findFirst()
        .map(responsable -> responsable.prenom() + " " + responsable.nom())
        .orElseThrow(Introuvable::new);
  }

  private MandatConnu connu(long famille, Mandat mandat) {
    var contenu = mandats.ouvrir(mandat);
    var connu = new MandatConnu();
    connu.setMandatId(mandat.id());
    connu.setRum(mandat.rum());
    connu.setTitulaire(contenu.getTitulaire());
    connu.setIban(new Iban(contenu.getIban()).masque());
    connu.setActivites(
        mandat.toutesActivites()
            ? Portee.TOUTES.getLibelle()
            : String.join(
                ", ",
                contenu.getActivites() == null
                    ? mandats.activites(famille).get(mandat.id())
                    : contenu.getActivites()));
    return connu;
  }

  /** A lapsed mandate is signed again as it was. */
  private boolean ditLaMemeChose(Mandat mandat, AdhesionDemandee form) {
    if (mandat.etat(LocalDate.now(horloge)) != EtatMandat.EN_COURS || form.getPortee() == null) {
      return false;
    }
    var contenu = mandats.ouvrir(mandat);
    var choisies = form.choisies().stream().map(ActiviteChoisie::getActiviteId);
    return mandat.toutesActivites() == (form.getPortee() == Portee.TOUTES)
        && mandat.memesActivites(choisies.collect(Collectors.toSet()))
        && contenu.getCreancier().equals(form.getCreancier())
        && memes(contenu.getTitulaire(), form.getTitulaire())
        && memes(contenu.getAdresse(), RelectureAdhesion.adresse(form))
        && memeCompte(contenu.getIban(), form.getIban());
  }

  private static boolean memes(String garde, String saisi) {
    return Normalisation.normaliser(garde).equals(Normalisation.normaliser(saisi));
  }

  private static boolean memeCompte(String garde, String saisi) {
    try {
      return new Iban(saisi).valeur().equals(garde);
    } catch (RegleMetierException faux) {
      return false;
    }
  }

  private static long foyer(Demandeur demandeur) {
    return demandeur.famille().orElseThrow(Introuvable::new);
  }
}
