package fr.portailfamille.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.document.FichierDocument;
import fr.portailfamille.edition.LettrePdf;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The acknowledgement the law asks for (CRPA L112-3, L112-11, R112-5, R112-11-1): when it was
 * received, which service answers and how to reach it, what silence means and from which day.
 */
@ApplicationScoped
class AccuseDeReception {

  @Inject private Parametres parametres;
  @Inject private Cheminement cheminement;
  @Inject private Clock horloge;

  /** For the mail: a paragraph a line; empty when it was decided on filing. */
  String mentions(Demarche demarche) {
    return demarche.promesse().silence() == null
        ? ""
        : lignes(demarche).stream().collect(Collectors.joining("\n\n"));
  }

  /**
   * @throws Introuvable it was decided on filing: the decision stands in
   */
  FichierDocument document(Demarche demarche) {
    if (demarche.promesse().silence() == null) {
      throw new Introuvable();
    }
    var lettre =
        new LettrePdf(entete(), texte("Accuse.titre"))
            .partie(texte("Accuse.demande", demarche.titre(), demarche.getNumero()))
            .paragraphe(
                texte(
                    "Accuse.recue",
                    LocalDateTime.ofInstant(demarche.deposeeLe(), horloge.getZone())));
    lignes(demarche).forEach(lettre::paragraphe);
    return new FichierDocument(
        "accuse-" + demarche.getNumero() + ".pdf", "application/pdf", lettre.fermer());
  }

  private List<String> lignes(Demarche demarche) {
    var lignes = new ArrayList<String>();
    var service = cheminement.serviceEnCharge(demarche);
    lignes.add(
        texte(
            "Accuse.service",
            service.isEmpty() ? parametres.texte(Parametre.CONTACT_SERVICE) : service,
            joindre()));
    var promesse = demarche.promesse();
    lignes.add(texte("Accuse.delai", promesse.echeance()));
    lignes.add(texte("SensDuSilence." + promesse.silence(), promesse.silenceLe()));
    lignes.add(
        promesse.silence().voieDeRecours()
            ? parametres.texte(Parametre.DEMARCHE_RECOURS)
            : texte("Accuse.attestation"));
    return lignes;
  }

  private String joindre() {
    return Stream.of(
            Parametre.CONTACT_ADRESSE, Parametre.CONTACT_TELEPHONE, Parametre.CONTACT_COURRIEL)
        .map(parametres::texte)
        .filter(valeur -> !valeur.isBlank())
        .collect(Collectors.joining(", "));
  }

  private List<String> entete() {
    return List.of(
        parametres.texte(Parametre.COLLECTIVITE_NOM), parametres.texte(Parametre.CONTACT_SERVICE));
  }

  private static String texte(String cle, Object... arguments) {
    return Messages.texte(Motif.of(cle, arguments));
  }
}
