package fr.portailfamille.web.usager;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.usager.Invitation;
import fr.portailfamille.usager.Role;
import fr.portailfamille.usager.Titulaire;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is typed to invite somebody. */
public class InvitationForm implements Serializable {

  @NotNull
  @Size(max = Titulaire.LONGUEUR_MAXIMALE)
  private String prenom;

  @NotNull
  @Size(max = Titulaire.LONGUEUR_MAXIMALE)
  private String nom;

  @NotNull
  @Size(max = 254)
  private String courriel;

  private List<String> roles = new ArrayList<>();

  Invitation toInvitation() {
    Set<Role> choisis = EnumSet.noneOf(Role.class);
    roles.forEach(role -> choisis.add(Role.valueOf(role)));
    return new Invitation(new Courriel(courriel), new Titulaire(prenom, nom), choisis);
  }

  public String getPrenom() {
    return prenom;
  }

  public void setPrenom(String prenom) {
    this.prenom = prenom;
  }

  public String getNom() {
    return nom;
  }

  public void setNom(String nom) {
    this.nom = nom;
  }

  public String getCourriel() {
    return courriel;
  }

  public void setCourriel(String courriel) {
    this.courriel = courriel;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles;
  }
}
