package fr.portailfamille.usager;

/** What a person sees of their own account. */
public record MonCompte(String courriel, String prenom, String nom) {}
