package fr.portailfamille.web.validite;

import fr.portailfamille.commun.Slice;
import fr.portailfamille.validite.CriteresValidite;
import fr.portailfamille.validite.DocumentDate;
import fr.portailfamille.validite.ValiditeQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** agent/familles/documents.xhtml; the filters and the page, from 1, are in the address. */
@Named
@RequestScoped
public class DocumentsARenouvelerPage {

  private static final int TAILLE = 25;
  private static final int UN_AN = 366;

  @Inject private ValiditeQueries validites;

  private Integer jours;
  private String type;
  private Long ecole;
  private int numero = 1;
  private List<ValiditeQueries.Filtre> types = List.of();
  private List<ValiditeQueries.Filtre> ecoles = List.of();
  private Slice<DocumentDate> documents = Slice.vide();

  /** Without a number of days in the address, that of the reminders. */
  public void load() {
    numero = Math.max(1, Math.min(numero, 100_000));
    jours = jours == null ? validites.delai() : Math.max(0, Math.min(jours, UN_AN));
    types = validites.types();
    ecoles = validites.ecoles();
    documents =
        validites.lister(new CriteresValidite(jours, type, ecole), (numero - 1) * TAILLE, TAILLE);
  }

  public Integer getJours() {
    return jours;
  }

  public void setJours(Integer jours) {
    this.jours = jours;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public Long getEcole() {
    return ecole;
  }

  public void setEcole(Long ecole) {
    this.ecole = ecole;
  }

  public int getNumero() {
    return numero;
  }

  public void setNumero(int numero) {
    this.numero = numero;
  }

  public List<ValiditeQueries.Filtre> getTypes() {
    return types;
  }

  public List<ValiditeQueries.Filtre> getEcoles() {
    return ecoles;
  }

  public Slice<DocumentDate> getDocuments() {
    return documents;
  }

  public long getPages() {
    return Math.max(1, (documents.total() + TAILLE - 1) / TAILLE);
  }
}
