package fr.portailfamille.personne;

import static fr.portailfamille.personne.Latitude.INDISPENSABLE;
import static fr.portailfamille.personne.Latitude.LIBRE;
import static fr.portailfamille.personne.Latitude.PAS_POUR_TOUS;
import static fr.portailfamille.personne.ModeDeChamp.FACULTATIF;
import static fr.portailfamille.personne.ModeDeChamp.OBLIGATOIRE;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Everything a family is asked about a person, and how as long as the town decides nothing. The
 * address, and what a contact is for, belong to no field: they are always asked.
 */
public enum ChampDePersonne {
  RESPONSABLE_CIVILITE(TypeDePersonne.RESPONSABLE, "civilite", LIBRE, OBLIGATOIRE),
  RESPONSABLE_PRENOM(TypeDePersonne.RESPONSABLE, "prenom", INDISPENSABLE, OBLIGATOIRE),
  RESPONSABLE_NOM(TypeDePersonne.RESPONSABLE, "nom", INDISPENSABLE, OBLIGATOIRE),
  /** Somebody has to be reached when a child is hurt. */
  RESPONSABLE_TELEPHONE(TypeDePersonne.RESPONSABLE, "telephone", INDISPENSABLE, OBLIGATOIRE),
  RESPONSABLE_ALLOCATAIRE(TypeDePersonne.RESPONSABLE, "allocataire", PAS_POUR_TOUS, FACULTATIF),
  AUTRE_RESPONSABLE_CIVILITE(TypeDePersonne.AUTRE_RESPONSABLE, "civilite", LIBRE, OBLIGATOIRE),
  AUTRE_RESPONSABLE_PRENOM(TypeDePersonne.AUTRE_RESPONSABLE, "prenom", INDISPENSABLE, OBLIGATOIRE),
  AUTRE_RESPONSABLE_NOM(TypeDePersonne.AUTRE_RESPONSABLE, "nom", INDISPENSABLE, OBLIGATOIRE),
  AUTRE_RESPONSABLE_TELEPHONE(TypeDePersonne.AUTRE_RESPONSABLE, "telephone", LIBRE, FACULTATIF),
  AUTRE_RESPONSABLE_COURRIEL(TypeDePersonne.AUTRE_RESPONSABLE, "courriel", LIBRE, FACULTATIF),
  ENFANT_PRENOM(TypeDePersonne.ENFANT, "prenom", INDISPENSABLE, OBLIGATOIRE),
  ENFANT_NOM(TypeDePersonne.ENFANT, "nom", INDISPENSABLE, OBLIGATOIRE),
  ENFANT_NAISSANCE(TypeDePersonne.ENFANT, "neLe", INDISPENSABLE, OBLIGATOIRE),
  ENFANT_SEXE(TypeDePersonne.ENFANT, "sexe", LIBRE, FACULTATIF),
  CONTACT_PRENOM(TypeDePersonne.CONTACT, "prenom", INDISPENSABLE, OBLIGATOIRE),
  CONTACT_NOM(TypeDePersonne.CONTACT, "nom", INDISPENSABLE, OBLIGATOIRE),
  CONTACT_LIEN(TypeDePersonne.CONTACT, "lien", INDISPENSABLE, OBLIGATOIRE),
  CONTACT_TELEPHONE(TypeDePersonne.CONTACT, "telephone", INDISPENSABLE, OBLIGATOIRE),
  CONTACT_SECOND_TELEPHONE(TypeDePersonne.CONTACT, "second_telephone", LIBRE, FACULTATIF),
  CONTACT_COURRIEL(TypeDePersonne.CONTACT, "courriel", LIBRE, FACULTATIF);

  private final TypeDePersonne type;
  private final String reponse;
  private final Latitude latitude;
  private final ModeDeChamp parDefaut;

  ChampDePersonne(TypeDePersonne type, String reponse, Latitude latitude, ModeDeChamp parDefaut) {
    this.type = type;
    this.reponse = reponse;
    this.latitude = latitude;
    this.parDefaut = parDefaut;
  }

  /** The one that decides of an answer, empty when it is no person's. */
  public static Optional<ChampDePersonne> de(TypeDePersonne type, String reponse) {
    return Arrays.stream(values())
        .filter(champ -> champ.type == type && champ.reponse.equals(reponse))
        .findFirst();
  }

  public TypeDePersonne type() {
    return type;
  }

  /** Name of the answer, the same for several kinds of person. */
  public String reponse() {
    return reponse;
  }

  public Latitude getLatitude() {
    return latitude;
  }

  public boolean estIndispensable() {
    return latitude == INDISPENSABLE;
  }

  public ModeDeChamp parDefaut() {
    return parDefaut;
  }

  /** What the town may choose. */
  public List<ModeDeChamp> getModes() {
    return latitude.modes();
  }

  public String getLibelle() {
    return Messages.texte(Motif.of("ChampDePersonne." + reponse));
  }
}
