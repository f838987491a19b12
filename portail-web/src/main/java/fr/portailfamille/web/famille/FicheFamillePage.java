package fr.portailfamille.web.famille;

import fr.portailfamille.accord.AccordQueries;
import fr.portailfamille.contact.ContactQueries;
import fr.portailfamille.demarche.DemarchesDuFoyer;
import fr.portailfamille.famille.adresse.DomicileQueries;
import fr.portailfamille.representation.LigneRepresentation;
import fr.portailfamille.representation.RepresentationQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** agent/familles/fiche.xhtml?id=: the household, who may be reached, and what waits. */
@Named
@RequestScoped
public class FicheFamillePage extends OngletDuFoyer {

  @Inject private DomicileQueries domiciles;
  @Inject private ContactQueries contactsConnus;
  @Inject private AccordQueries accordsConnus;
  @Inject private RepresentationQueries representationsConnues;
  @Inject private DemarchesDuFoyer demarches;

  private List<DomicileQueries.LigneDomicile> anciensDomiciles;
  private List<ContactQueries.LigneContact> contacts;
  private List<AccordQueries.LigneAccord> accords;
  private List<LigneRepresentation> representations;
  private long enCours;

  @Override
  protected void lire(long foyer) {
    anciensDomiciles = domiciles.anciens(foyer);
    contacts = contactsConnus.duFoyer(foyer);
    accords = accordsConnus.duFoyer(foyer);
    representations = representationsConnues.duFoyer(foyer);
    enCours = demarches.enCours(foyer);
  }

  public List<DomicileQueries.LigneDomicile> getAnciensDomiciles() {
    return anciensDomiciles;
  }

  public List<ContactQueries.LigneContact> getContacts() {
    return contacts;
  }

  public List<AccordQueries.LigneAccord> getAccords() {
    return accords;
  }

  /** Latest first. */
  public List<LigneRepresentation> getRepresentations() {
    return representations;
  }

  /** How many démarches wait for an agent or for the family. */
  public long getEnCours() {
    return enCours;
  }
}
