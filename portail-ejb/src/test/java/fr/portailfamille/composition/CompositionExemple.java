package fr.portailfamille.composition;

import static fr.portailfamille.composition.NatureQuestion.ADRESSE;
import static fr.portailfamille.composition.NatureQuestion.CHOIX;
import static fr.portailfamille.composition.NatureQuestion.COURRIEL;
import static fr.portailfamille.composition.NatureQuestion.DATE;
import static fr.portailfamille.composition.NatureQuestion.DOCUMENT;
import static fr.portailfamille.composition.NatureQuestion.ENFANT;
import static fr.portailfamille.composition.NatureQuestion.NOMBRE;
import static fr.portailfamille.composition.NatureQuestion.OUI_NON;
import static fr.portailfamille.composition.NatureQuestion.PLUSIEURS_CHOIX;
import static fr.portailfamille.composition.NatureQuestion.TABLEAU;
import static fr.portailfamille.composition.NatureQuestion.TELEPHONE;
import static fr.portailfamille.composition.NatureQuestion.TEXTE;
import static fr.portailfamille.composition.NatureQuestion.TEXTE_LONG;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * « Badge de stationnement »: one question of each kind, two of them conditional, and a page too.
 */
final class CompositionExemple {

  static final LocalDate JOUR = LocalDate.of(2026, 3, 10);
  static final Map<String, String> ENFANTS = Map.of("7", "Mia Roux");

  private CompositionExemple() {}

  static Definition badge() {
    var definition = new Definition();
    definition.setTitre("Badge de stationnement");
    definition.setDescription("Pour se garer près de l’école.");
    var vous = definition.ajouterPage("Vous"); // p1
    ajouter(definition, vous, OUI_NON, "Avez-vous une voiture ?"); // q2
    ajouter(definition, vous, TEXTE, "Immatriculation").setCondition(siVoiture()); // q3
    var quartier = ajouter(definition, vous, CHOIX, "Quartier"); // q4
    quartier.setChoix(new ArrayList<>(List.of("Centre", "Gare")));
    var jours = ajouter(definition, vous, PLUSIEURS_CHOIX, "Jours"); // q5
    jours.setChoix(new ArrayList<>(List.of("Lundi", "Mardi")));
    var vehicules = definition.ajouterPage("Vos véhicules"); // p6
    vehicules.setCondition(siVoiture());
    var tableau = ajouter(definition, vehicules, TABLEAU, "Véhicules"); // q7
    tableau.setColonnes(new ArrayList<>(List.of("Marque", "Couleur")));
    tableau.setLignesMaximum(2);
    var nombre = ajouter(definition, vehicules, NOMBRE, "Longueur"); // q8
    nombre.setMinimum(BigDecimal.ONE);
    nombre.setMaximum(new BigDecimal("6.5"));
    var contact = definition.ajouterPage("Vous joindre"); // p9
    var date = ajouter(definition, contact, DATE, "Dès le"); // q10
    date.setJoursMinimum(0);
    date.setJoursMaximum(30);
    ajouter(definition, contact, ADRESSE, "Adresse"); // q11
    ajouter(definition, contact, COURRIEL, "E-mail"); // q12
    ajouter(definition, contact, TELEPHONE, "Téléphone"); // q13
    ajouter(definition, contact, ENFANT, "Enfant"); // q14
    ajouter(definition, contact, TEXTE_LONG, "Remarques").setObligatoire(false); // q15
    var carteGrise = ajouter(definition, contact, DOCUMENT, "Carte grise"); // q16
    carteGrise.setCondition(siVoiture());
    carteGrise.setValiditeMois(12);
    return definition;
  }

  static Condition siVoiture() {
    return Condition.si("q2", ReponseDonnee.OUI);
  }

  static Question ajouter(
      Definition definition, PageDeQuestions page, NatureQuestion nature, String libelle) {
    var question = definition.nouvelleQuestion(nature);
    question.setLibelle(libelle);
    page.getQuestions().add(question);
    return question;
  }

  /** All answered, and right. */
  static ReponsesComposees reponses() {
    var form = new ReponsesComposees();
    Preparation.preparer(badge(), form, ENFANTS);
    texte(form, "q2", ReponseDonnee.OUI);
    texte(form, "q3", "AB-123-CD");
    texte(form, "q4", "Gare");
    reponse(form, "q5").setChoix(new ArrayList<>(List.of("Mardi")));
    var ligne = reponse(form, "q7").getLignes().get(0).getCellules();
    ligne.set(0, "Renault");
    ligne.set(1, "Bleue");
    texte(form, "q8", "4,2");
    texte(form, "q10", "2026-03-20");
    var adresse = reponse(form, "q11").getAdresse();
    adresse.setNumero("12");
    adresse.setVoie("rue des Lilas");
    adresse.setCodePostal("35000");
    adresse.setCommune("Rennes");
    texte(form, "q12", "anne.roux@exemple.fr");
    texte(form, "q13", "06 12 34 56 78");
    texte(form, "q14", "7");
    Preparation.preparer(badge(), form, ENFANTS);
    return form;
  }

  static ReponseDonnee reponse(ReponsesComposees form, String cle) {
    return form.getReponses().get(cle);
  }

  static void texte(ReponsesComposees form, String cle, String texte) {
    reponse(form, cle).setTexte(texte);
  }
}
