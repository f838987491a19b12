package fr.portailfamille.accord;

/** Two guardians: Anne, who has never answered, and Paul, who said yes to mails only. */
final class AccordsExemple {

  private AccordsExemple() {}

  static AccordsDeclares foyer() {
    var form = new AccordsDeclares();
    form.getPersonnes().add(personne(1, "Anne Roux", "anne@exemple.fr"));
    var paul = personne(2, "Paul Roux", "paul@exemple.fr");
    paul.setConnue(new Reponse());
    form.getPersonnes().add(paul);
    form.setTexte("Le texte lu");
    form.setCertifie(true);
    return form;
  }

  private static AccordDeclare personne(long id, String nom, String courriel) {
    var personne = new AccordDeclare();
    personne.setResponsableId(id);
    personne.setNom(nom);
    personne.setCourriel(courriel);
    return personne;
  }
}
