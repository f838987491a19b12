package fr.portailfamille.demarche;

import fr.portailfamille.commun.AdresseDuPortail;
import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.notification.Courriers;
import fr.portailfamille.notification.Destinataire;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.usager.Compte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the family, by a mail in the same transaction, that its démarche has changed state. */
@ApplicationScoped
class Annonce {

  private static final Pattern A_REMPLIR = Pattern.compile("\\{(titre|numero|date|motif)}");

  @PersistenceContext private EntityManager em;
  @Inject private Courriers courriers;
  @Inject private Catalogue catalogue;
  @Inject private AccuseDeReception accuse;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /**
   * Arguments of the texts: {0} title, {1} number, {2} date and time, {3} reason or nothing, {4}
   * portal, {5} what the law asks an acknowledgement to say, {6} how to contest a refusal, {7} what
   * the agent who accepts and the town add, or nothing. The reason given about confidential answers
   * is read on the portal only.
   */
  void annoncer(Demarche demarche) {
    var type = catalogue.modele(demarche.getType()).type();
    boolean muet = type.estConfidentiel() || demarche.motif() == null;
    if (demarche.ecartees().isEmpty()) {
      ecrire(demarche, type.modeleCourriel(demarche.etat()), muet ? "" : demarche.motif());
    } else {
      ecrire(demarche, "demarche.acceptee_en_partie", sauf(demarche));
    }
  }

  /** What was left aside, one line each, then why. */
  private String sauf(Demarche demarche) {
    return catalogue.modele(demarche.getType()).relire(demarche).stream()
        .flatMap(bloc -> bloc.questions(demarche.ecartees()))
        .collect(Collectors.joining("\n- ", "- ", "\n\n" + demarche.motif()));
  }

  /** A service has checked it: {3} is its name. */
  void annoncerVisa(Demarche demarche, String service) {
    ecrire(demarche, "demarche.verifiee", service);
  }

  private void ecrire(Demarche demarche, String modele, String precision) {
    var compte = em.find(Compte.class, demarche.getCompteId());
    var le = JourEcrit.moment(LocalDateTime.now(horloge));
    courriers.ecrire(
        new Destinataire(demarche.getCompteId(), compte.courriel(), demarche.getId()),
        modele,
        demarche.titre(),
        demarche.getNumero(),
        le,
        precision,
        AdresseDuPortail.lire(),
        demarche.etat() == EtatDemarche.DEPOSEE ? accuse.mentions(demarche) : "",
        parametres.texte(Parametre.DEMARCHE_RECOURS),
        commentaire(demarche) + complement(demarche, le));
  }

  /** What the agent who accepts adds, where the reason of what is left aside does not say it. */
  private String commentaire(Demarche demarche) {
    boolean muet =
        demarche.motif() == null
            || demarche.etat() != EtatDemarche.ACCEPTEE
            || !demarche.ecartees().isEmpty()
            || catalogue.modele(demarche.getType()).type().estConfidentiel();
    return muet ? "" : "\n\n" + Messages.texte(Motif.of("CommentaireDuService", demarche.motif()));
  }

  private String complement(Demarche demarche, String le) {
    return catalogue
        .modele(demarche.getType())
        .complementCourriel(demarche)
        .map(texte -> remplir(texte, demarche, le))
        .orElse("");
  }

  /** In one pass: what is put in is never read again. */
  private static String remplir(String complement, Demarche demarche, String le) {
    Map<String, String> valeurs =
        Map.of(
            "titre",
            demarche.titre(),
            "numero",
            demarche.getNumero(),
            "date",
            le,
            "motif",
            demarche.motif() == null ? "" : demarche.motif());
    return "\n\n"
        + A_REMPLIR
            .matcher(complement)
            .replaceAll(trouve -> Matcher.quoteReplacement(valeurs.get(trouve.group(1))));
  }
}
